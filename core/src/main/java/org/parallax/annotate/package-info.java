/**
 * Step 2: a document becomes sentences, tokens, names, trees and quotations.
 *
 * <p>Stanford CoreNLP is at home here and nowhere else; what goes out is our own {@link org.parallax.model.Annotated},
 * so that the parser can be swapped. It does not interpret.
 */
@NullMarked
package org.parallax.annotate;

import org.jspecify.annotations.NullMarked;
