package org.parallax.cli.view;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.parallax.model.Status;

/** Colours and marks. Every word is coloured by itself, so that lines can be broken anywhere. */
record Ink(boolean coloured, boolean unicode) {

    private static final String BOLD = "1";
    private static final String FAINT = "2";

    String bold(String text) {
        return colour(BOLD, text);
    }

    String faint(String text) {
        return colour(FAINT, text);
    }

    /** A status with its mark; hues are neutral, since none of them is better than another. */
    String status(Status status) {
        return colour(hue(status), mark(status) + " " + words(status));
    }

    String mark(Status status) {
        return switch (status) {
            case AGREED -> unicode ? "✓" : "=";
            case DISPUTED -> unicode ? "≠" : "#";
            case ONE_SIDED -> unicode ? "◐" : "(";
            case UNANSWERED -> "?";
        };
    }

    String words(Status status) {
        return status == Status.ONE_SIDED ? "one side only" : status.label();
    }

    private static String hue(Status status) {
        return switch (status) {
            case AGREED -> "36";
            case DISPUTED -> "35";
            case ONE_SIDED -> "34";
            case UNANSWERED -> "33";
        };
    }

    private String colour(String code, String text) {
        if (!coloured || text.isEmpty()) {
            return text;
        }
        return Arrays.stream(text.split(" ", -1))
                .map(word -> word.isEmpty() ? word : "\u001b[" + code + "m" + word + "\u001b[0m")
                .collect(Collectors.joining(" "));
    }

    String rule(int width) {
        return faint((unicode ? "─" : "-").repeat(width));
    }

    String thickRule(int width) {
        return (unicode ? "━" : "=").repeat(width);
    }

    String bullet() {
        return unicode ? "•" : "*";
    }

    String dash() {
        return unicode ? "—" : "-";
    }

    String dot() {
        return unicode ? " · " : " | ";
    }

    String arrow() {
        return unicode ? " → " : " -> ";
    }

    String quote(String words) {
        return unicode ? "“" + words + "”" : "\"" + words + "\"";
    }

    String gap() {
        return unicode ? "…" : "...";
    }
}
