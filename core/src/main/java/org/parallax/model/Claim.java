package org.parallax.model;

/**
 * An event as told by a claimant.
 *
 * @param document the document that tells it
 * @param event the event in it
 * @param claimant the party whose account it is; {@link Party#OUTLET} for the document's own voice, and a slug such as
 *     {@code unknown} where a source is given but its side is not known
 */
public record Claim(CodedDocument document, Event event, Party claimant) {}
