package org.parallax.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, checked as the contract says. An empty parameter is one that is not there. */
record Query(Context context) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Nullable
    String text(String name, int longest) {
        String text = context.queryParam(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            throw Problem.wrong(name, "at most " + longest + " characters long");
        }
        return text;
    }

    /** Several values, each of this form. */
    List<String> texts(String name, int most, Pattern form) {
        List<String> texts = context.queryParams(name).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (texts.size() > most) {
            throw Problem.wrong(name, "given at most " + most + " times");
        }
        for (String text : texts) {
            if (!form.matcher(text).matches()) {
                throw Problem.wrong(name, "of the form " + form.pattern());
            }
        }
        return texts;
    }

    @Nullable
    String text(String name, int longest, Pattern form) {
        String text = text(name, longest);
        if (text != null && !form.matcher(text).matches()) {
            throw Problem.wrong(name, "of the form " + form.pattern());
        }
        return text;
    }

    @Nullable
    String oneOf(String name, Set<String> values) {
        String text = text(name, 40);
        if (text != null && !values.contains(text)) {
            throw Problem.wrong(
                    name, "one of " + String.join(", ", values.stream().sorted().toList()));
        }
        return text;
    }

    /** A day as ISO 8601 writes it. */
    @Nullable
    String day(String name) {
        String text = text(name, 40);
        return text == null ? null : day(name, text);
    }

    static String day(String name, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).toString();
            }
        } catch (DateTimeException e) {
            throw Problem.wrong(name, "a day that exists");
        }
        throw Problem.wrong(name, "a day such as 2021-05-27");
    }

    boolean flag(String name) {
        String text = oneOf(name, Set.of("true", "false"));
        return "true".equals(text);
    }

    int number(String name, int otherwise, int least, int most) {
        String text = text(name, 40);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Problem.wrong(name, String.format(Locale.ROOT, "a number from %d to %d", least, most));
        }
        throw Problem.wrong(name, String.format(Locale.ROOT, "from %d to %d", least, most));
    }

    int limit() {
        return number("limit", 25, 1, 200);
    }

    /** The id of a thing in the address. */
    String id(String name, Pattern form) {
        String text = context.pathParam(name);
        if (!form.matcher(text).matches()) {
            throw new Problem(404, "there is no such " + name, name);
        }
        return text;
    }
}
