package org.parallax.locate;

import java.util.HashSet;
import java.util.Set;
import org.parallax.model.Annotated;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** The words of a document that are part of a person's full name somewhere in it: later a surname may stand alone. */
final class Persons {

    private final Set<String> words = new HashSet<>();

    Persons(Annotated annotated) {
        for (Sentence sentence : annotated.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (inFullName(sentence, i)) {
                    words.add(sentence.token(i).word());
                }
            }
        }
    }

    private static boolean inFullName(Sentence sentence, int position) {
        return isPerson(sentence, position) && (isPerson(sentence, position - 1) || isPerson(sentence, position + 1));
    }

    private static boolean isPerson(Sentence sentence, int position) {
        if (position < 0 || position >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(position);
        return token.name() == NameType.PERSON;
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
