package org.parallax.model;

import java.util.Locale;

/**
 * An event as told by a claimant.
 *
 * @param document the document that tells it
 * @param event the event in it
 * @param claimant the party whose account it is; {@link Party#OUTLET} for the document's own voice, and a slug such as
 *     {@code unknown} where a source is given but its side is not known
 * @param part how it bears on the happening
 */
public record Claim(CodedDocument document, Event event, Party claimant, Part part) {

    /** How an event bears on the happening that it belongs to. */
    public enum Part {
        /** Names the happening itself. */
        ACT,
        /** What it did to people and things: deaths, injuries, destruction, flight. */
        HARM,
        /** What happened around it: forces assembled or moved at the same time. */
        SETTING,
        /** What people were there for: laying mines, engineering work. */
        PURSUIT,
        /** What came of it later, a happening of its own: the release after a capture. */
        OUTCOME,
        /** Talk about it: an accusation, a denial, a demand. */
        TALK;

        /** The name in data files and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A claim that names the happening itself. */
    public Claim(CodedDocument document, Event event, Party claimant) {
        this(document, event, claimant, Part.ACT);
    }
}
