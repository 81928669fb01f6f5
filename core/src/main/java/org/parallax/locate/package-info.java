/**
 * Step 6: where: place names become places with honest precision, and are tied to events by grammar.
 *
 * <p>Goes out: {@link org.parallax.model.Places}. A place that cannot be resolved stays a named place with a reason.
 */
@NullMarked
package org.parallax.locate;

import org.jspecify.annotations.NullMarked;
