package org.parallax.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What is known of the terminal, if there is one.
 *
 * <p>Java 17 cannot ask for each stream, so the launcher asks and tells by system properties.
 *
 * @param shows whether the output goes to a terminal
 * @param reports whether the error stream goes to a terminal
 * @param columns its width, or 0 if unknown
 * @param unicode whether it can show more than ASCII
 * @param colours whether colours are welcome
 */
record Terminal(boolean shows, boolean reports, int columns, boolean unicode, boolean colours) {

    /** No terminal: a pipe or a file. */
    static final Terminal NONE = new Terminal(false, false, 0, true, false);

    static Terminal detected() {
        return of(System.getProperties(), System.getenv());
    }

    static Terminal of(Properties properties, Map<String, String> environment) {
        boolean shows = properties.getProperty("parallax.terminal.out", "no").equals("yes");
        boolean reports = properties.getProperty("parallax.terminal.err", "no").equals("yes");
        String charset = properties.getProperty("parallax.terminal.charset", "UTF-8");
        String kind = environment.getOrDefault("TERM", "");
        boolean colours =
                shows && environment.getOrDefault("NO_COLOR", "").isEmpty() && !kind.isEmpty() && !kind.equals("dumb");
        return new Terminal(shows, reports, columns(properties), !shows || isUtf8(charset), colours);
    }

    private static int columns(Properties properties) {
        String columns = properties.getProperty("parallax.terminal.columns", "");
        return columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
    }

    private static boolean isUtf8(String charset) {
        return charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    }
}
