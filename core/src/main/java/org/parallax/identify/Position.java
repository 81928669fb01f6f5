package org.parallax.identify;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** What the place of a phrase in its sentence tells. */
final class Position {

    private Position() {}

    /** Whether a token stands where someone acts or is addressed, so that a capital there is a government. */
    static boolean speaks(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!sentence.parsed() || token.arc().is("nsubj") || token.arc().is("iobj")) {
            return true;
        }
        Token link = before(sentence, at);
        String word = link == null ? "" : link.word().toLowerCase(Locale.ROOT);
        if (token.arc().is("nmod") && token.arc().relation().endsWith("poss")) {
            return true;
        }
        return switch (word) {
            case "by", "with", "between", "against", "that" -> true;
            case "to" -> at > 1 && sentence.token(at - 2).word().equalsIgnoreCase("according");
            default -> token.arc().is("obj") && personal(sentence.head(token));
        };
    }

    /** Whether a verb takes those who act as its object: a government is accused or urged, a city is not. */
    private static boolean personal(@Nullable Token verb) {
        return verb != null && verb.isVerb();
    }

    private static @Nullable Token before(Sentence sentence, int at) {
        return at == 0 ? null : sentence.token(at - 1);
    }

    /** Whether a phrase begins with a word that points back. */
    static boolean definite(Chunk chunk) {
        String word = chunk.first().word().toLowerCase(Locale.ROOT);
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (chunk.token(i).tag().equals("POS")) {
                return false;
            }
        }
        return chunk.first().tag().equals("DT") && (word.startsWith("th") || word.equals("both"));
    }

    /** The words of a stretch as the text spaces them. */
    static String shown(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder(sentence.token(from).word());
        for (int i = from + 1; i <= to; i++) {
            boolean gap = sentence.token(i).span().start()
                    > sentence.token(i - 1).span().end();
            words.append(gap ? " " : "").append(sentence.token(i).word());
        }
        return words.toString();
    }

    /** The words of a stretch with single spaces. */
    static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(i > from ? " " : "").append(sentence.token(i).word());
        }
        return words.toString();
    }
}
