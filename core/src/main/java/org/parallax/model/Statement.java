package org.parallax.model;

/**
 * An assertion as made by a claimant.
 *
 * @param document the document that tells it
 * @param assertion what is asserted
 * @param claimant the party whose account it is, as in {@link Claim}
 */
public record Statement(CodedDocument document, Assertion assertion, Party claimant) {}
