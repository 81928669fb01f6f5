package org.parallax.model;

/**
 * An input that was not read, and why.
 *
 * @param source the name it came under
 * @param reason in a sentence that a user can act on
 */
public record Rejection(String source, String reason) {}
