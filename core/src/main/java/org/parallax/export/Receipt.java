package org.parallax.export;

import org.parallax.export.account.Terms;
import org.parallax.export.format.Format;
import org.parallax.export.format.Loss;

/**
 * What came of an export: how much was written, its hash, and what was lost.
 *
 * @param sha256 of the bytes written, in hexadecimal
 */
public record Receipt(Format format, Terms terms, Scope scope, long bytes, String sha256, Loss loss) {

    /** How much there was to export. */
    public record Scope(int documents, int incidents, int accounts) {}

    /** The number of rows, features or records. */
    public long rows() {
        return loss.rows();
    }
}
