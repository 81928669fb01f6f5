package org.parallax.export.flat;

import java.util.regex.Pattern;

/**
 * How a table is written as text; lines end with a line feed.
 *
 * @param separator between cells
 * @param quoted whether a cell may be quoted (RFC 4180); otherwise separators and line breaks in it become spaces
 * @param unknown what stands for a value that is not known
 * @param head whether the first line names the columns
 */
public record Dialect(char separator, boolean quoted, String unknown, boolean head) {

    /** Comma-separated values with a head. */
    public static final Dialect CSV = new Dialect(',', true, "", true);

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");
    private static final String FORMULA = "=+-@\t\r";

    /** Tab-separated values without quotes. */
    public static Dialect tabs(String unknown, boolean head) {
        return new Dialect('\t', false, unknown, head);
    }

    /** A cell as it is written. */
    String cell(String value) {
        if (!quoted) {
            return BREAKS.matcher(value).replaceAll(" ");
        }
        boolean plain = value.indexOf(separator) < 0
                && value.indexOf('"') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** A text that no spreadsheet takes for a formula (CWE-1236). */
    static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
