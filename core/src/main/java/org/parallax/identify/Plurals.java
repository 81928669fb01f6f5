package org.parallax.identify;

import java.util.List;

/** The plurals of English noun phrases: of the last word, or of the one before "of", "to" or "in". */
final class Plurals {

    private Plurals() {}

    static List<String> of(String phrase) {
        int cut = cut(phrase);
        String head = phrase.substring(0, cut);
        String rest = phrase.substring(cut);
        return plural(head).equals(head) ? List.of() : List.of(plural(head) + rest);
    }

    private static int cut(String phrase) {
        for (String link : List.of(" of ", " to ", " in ", " for ", "-in-")) {
            int at = phrase.indexOf(link);
            if (at > 0) {
                return at;
            }
        }
        return phrase.length();
    }

    private static String plural(String noun) {
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        if (noun.endsWith("person")) {
            return noun.substring(0, noun.length() - 6) + "people";
        }
        if (noun.endsWith("y") && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        if (noun.endsWith("wife") || noun.endsWith("thief")) {
            return noun.substring(0, noun.length() - (noun.endsWith("wife") ? 2 : 1)) + "ves";
        }
        return hisses(noun) ? noun + "es" : isPlural(noun) ? noun : noun + "s";
    }

    private static boolean hisses(String noun) {
        return noun.endsWith("ss") || noun.endsWith("sh") || noun.endsWith("ch") || noun.endsWith("x");
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s")
                || noun.endsWith("people")
                || noun.endsWith("men")
                || noun.endsWith("personnel")
                || noun.endsWith("media")
                || noun.endsWith("police");
    }
}
