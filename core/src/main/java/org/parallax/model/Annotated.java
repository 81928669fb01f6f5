package org.parallax.model;

import java.util.List;

/** A document with its sentences, their tokens, trees and names, and its quotations; sentences in text order. */
public record Annotated(Document document, List<Sentence> sentences, List<Quotation> quotations) {

    public Annotated {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /** The words at a span. */
    public String at(Span span) {
        return document.at(span);
    }

    /** Whether a span lies wholly between quotation marks. */
    public boolean quoted(Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.inside().contains(span));
    }
}
