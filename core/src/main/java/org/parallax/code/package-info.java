/**
 * Step 5: who did what to whom: a lexicon of predicate frames matched on the dependency trees.
 *
 * <p>Comes in: the annotated document, its actors and attributions. Goes out: {@link org.parallax.model.Events}, each
 * naming the lexicon entry that made it. It does not place or date them.
 */
@NullMarked
package org.parallax.code;

import org.jspecify.annotations.NullMarked;
