/**
 * Step 4: who says what, through whom, and how surely.
 *
 * <p>Comes in: the annotated document and its actors. Goes out: {@link org.parallax.model.Attributions}, with the
 * factuality of every predicate. It does not code events.
 */
@NullMarked
package org.parallax.attribute;

import org.jspecify.annotations.NullMarked;
