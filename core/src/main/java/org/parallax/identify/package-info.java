/**
 * Step 3: who is spoken of: actors with their party, codes and mentions.
 *
 * <p>It comes before attribution, because a source is an actor. Comes in: the annotated document. Goes out: {@link
 * org.parallax.model.Actors}. It does not decide who does what.
 */
@NullMarked
package org.parallax.identify;

import org.jspecify.annotations.NullMarked;
