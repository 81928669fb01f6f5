package org.parallax.locate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which place names are compared: lower case, without accents, apostrophes and hyphens, with the letters that
 * Unicode does not decompose spelled out, and with "Saint", "Mount" and "Fort" in their short forms.
 */
final class NameKey {

    private static final String PLAIN = "əaƏaıiøoØołlŁlđdĐdðdÐdħhĦhŧtŋnʔ ǝa";

    private NameKey() {}

    /** The key of a name; empty if nothing of it is a letter or digit. */
    static String of(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        append(key, ascii(name) ? name : decomposed(name));
        shorten(key, "saint", "st");
        shorten(key, "mount", "mt");
        shorten(key, "fort", "ft");
        return key.toString();
    }

    private static boolean ascii(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static CharSequence decomposed(CharSequence name) {
        StringBuilder spelled = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            spell(spelled, name.charAt(i));
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }

    private static void spell(StringBuilder out, char letter) {
        int at = PLAIN.indexOf(letter);
        if (at >= 0 && at % 2 == 0) {
            out.append(PLAIN.charAt(at + 1));
            return;
        }
        switch (letter) {
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'þ', 'Þ' -> out.append("th");
            default -> out.append(letter);
        }
    }

    private static void append(StringBuilder key, CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                key.append((char) (letter + 32));
            } else if (Character.isLetterOrDigit(letter)) {
                key.append(letter);
            } else if (separates(letter) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        if (key.length() > 0 && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
    }

    /** Apostrophes, full stops and combining marks vanish; everything else that is no letter parts words. */
    private static boolean separates(char letter) {
        return letter != '\''
                && letter != '.'
                && letter != '’'
                && letter != '‘'
                && letter != '`'
                && letter != '´'
                && Character.getType(letter) != Character.NON_SPACING_MARK
                && Character.getType(letter) != Character.MODIFIER_SYMBOL
                && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    private static void shorten(StringBuilder key, String word, String brief) {
        int at = key.indexOf(word);
        if (at < 0 || (at > 0 && key.charAt(at - 1) != ' ')) {
            return;
        }
        int end = at + word.length();
        if (end < key.length() && key.charAt(end) == ' ') {
            key.replace(at, end, brief);
        }
    }
}
