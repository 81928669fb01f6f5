package org.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text between quotation marks.
 *
 * @param inside the words between the marks
 * @param outside the same with the marks that are there
 * @param closed false where the closing mark is missing, because the quotation goes on in the next paragraph or the
 *     text is broken
 * @param within position in {@link Annotated#quotations()} of the quotation that this one stands in, or null
 * @param continues position of the quotation that this one goes on with, a paragraph earlier, or null
 */
public record Quotation(
        Span inside,
        Span outside,
        boolean closed,
        @Nullable Integer within,
        @Nullable Integer continues) {}
