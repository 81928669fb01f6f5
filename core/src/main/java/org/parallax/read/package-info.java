/**
 * Step 1: bytes as received become {@link org.parallax.model.Document}s whose paragraphs know their role.
 *
 * <p>Comes in: an {@link org.parallax.read.Input}. Goes out: documents, or rejections that say why. It does not fetch,
 * does not split sentences and does not guess what a document does not say.
 */
@NullMarked
package org.parallax.read;

import org.jspecify.annotations.NullMarked;
