package org.parallax.model;

/** One paragraph or line of a document with its role; blocks do not overlap and stand in text order. */
public record Block(Span span, Role role) {}
