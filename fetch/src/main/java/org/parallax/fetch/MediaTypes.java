package org.parallax.fetch;

import java.util.Locale;
import java.util.Set;

/** The media types that the readers understand. */
final class MediaTypes {

    private static final Set<String> READ = Set.of(
            "",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "text/xml",
            "application/xml",
            "application/json",
            "text/json",
            "application/x-ndjson",
            "text/csv",
            "text/tab-separated-values",
            "message/rfc822");

    private MediaTypes() {}

    /** The type in lower case without its parameters. */
    static String plain(String header) {
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    static boolean areRead(String type) {
        return READ.contains(type) || type.endsWith("+xml") && !type.startsWith("image/") || type.endsWith("+json");
    }

    /** The ending of a file of that type; the readers look at it where the bytes do not tell. */
    static String ending(String type) {
        if (type.endsWith("json")) {
            return type.contains("ndjson") ? ".jsonl" : ".json";
        }
        if (type.endsWith("xml") && !type.contains("xhtml")) {
            return ".xml";
        }
        return switch (type) {
            case "text/plain", "text/markdown" -> ".txt";
            case "text/csv" -> ".csv";
            case "text/tab-separated-values" -> ".tsv";
            case "message/rfc822" -> ".eml";
            default -> ".html";
        };
    }
}
