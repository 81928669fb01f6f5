/**
 * Step 8: which claims, in which documents, speak of the same happening.
 *
 * <p>Comes in: coded documents of one block. Goes out: {@link org.parallax.model.Happening}s. The answer is a function of
 * the set of documents; the order in which they come does not matter.
 */
@NullMarked
package org.parallax.resolve;

import org.jspecify.annotations.NullMarked;
