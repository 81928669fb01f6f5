package org.parallax.export.parquet;

import org.jspecify.annotations.Nullable;

/**
 * A column of a Parquet table. Every column may be empty in any row.
 *
 * @param name as readers show it
 */
public record Column(String name, Kind kind) {

    /** What stands in a column. The numbers are those of {@code parquet.thrift}. */
    public enum Kind {
        /** Words, as UTF-8; each different text is kept once. */
        TEXT(6, 0),
        /** A whole number of 64 bits. */
        WHOLE(2, null),
        /** A floating point number of 64 bits. */
        REAL(5, null),
        /** A day, counted from the first of January 1970. */
        DAY(1, 6);

        private final int type;
        private final @Nullable Integer converted;

        Kind(int type, @Nullable Integer converted) {
            this.type = type;
            this.converted = converted;
        }

        /** The physical type. */
        int type() {
            return type;
        }

        /** What the physical type stands for, if it is not itself. */
        @Nullable
        Integer converted() {
            return converted;
        }
    }
}
