package org.parallax.export.account;

/**
 * The terms of an export, echoed in its loss report.
 *
 * @param projection which side is told
 * @param nameCaptives whether persons in captivity keep their names; off unless somebody answers for it (Third Geneva
 *     Convention, article 13: no public curiosity)
 * @param spreadsheetSafe whether text cells that a spreadsheet would take for a formula are marked with an apostrophe
 */
public record Terms(Projection projection, boolean nameCaptives, boolean spreadsheetSafe) {

    /** Every account, captives without names, cells as they are. */
    public static final Terms STANDARD = new Terms(Projection.PER_ACCOUNT, false, false);

    public Terms with(Projection changed) {
        return new Terms(changed, nameCaptives, spreadsheetSafe);
    }
}
