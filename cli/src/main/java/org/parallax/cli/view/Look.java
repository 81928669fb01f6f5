package org.parallax.cli.view;

/**
 * How the view is to look.
 *
 * @param width columns
 * @param coloured whether terminal colours are used
 * @param unicode whether marks may be more than ASCII
 * @param evidence how much of the words is shown
 * @param names whether prisoners and victims are named in lists
 */
public record Look(int width, boolean coloured, boolean unicode, Evidence evidence, boolean names) {

    /** Fewer columns cannot hold two accounts. */
    public static final int NARROWEST = 40;

    /** How much of the words behind the answers is shown. */
    public enum Evidence {
        /** The words behind every answer. */
        FULL,
        /** Those of incidents that several sides tell. */
        SHORT,
        NONE
    }
}
