package org.parallax.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.Draft.Cue;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Annotated;
import org.parallax.model.Factuality;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Finds speakers who are named before a colon at the beginning of a paragraph: "Ministry of Transport: the tunnel is closed", and the
 * turns of a transcript, "WALLER: What happened then?".
 */
final class SpeakerLabels {

    /** Words of a label; more are a sentence that introduces something. */
    private static final int LONGEST = 6;
    /** A name in capitals alone is a speaker if it opens so many paragraphs. */
    private static final int TURNS = 2;

    private final Annotated document;
    private final Map<String, Integer> turns = new HashMap<>();

    /** For one document and one thread. */
    SpeakerLabels(Annotated document) {
        this.document = document;
        document.sentences().stream()
                .filter(this::opens)
                .map(SpeakerLabels::label)
                .filter(label -> !label.isEmpty())
                .forEach(label -> turns.merge(words(label), 1, Integer::sum));
    }

    void find(List<Draft> found) {
        for (Sentence sentence : document.sentences()) {
            Draft draft = opens(sentence) ? draft(sentence) : null;
            if (draft != null && found.stream().noneMatch(other -> cue(other, draft))) {
                found.add(draft);
            }
        }
    }

    private static boolean cue(Draft one, Draft other) {
        return one.place().equals(other.place());
    }

    private boolean opens(Sentence sentence) {
        return sentence.parsed()
                && (sentence.index() == 0
                        || document.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph());
    }

    /** The words before the first colon, without an opening mark; none if they are not a name. */
    private static List<Token> label(Sentence sentence) {
        int from = !sentence.tokens().isEmpty() && sentence.token(0).isPunctuation() ? 1 : 0;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST + 1); i++) {
            if (sentence.token(i).word().equals(":")) {
                return sentence.tokens().subList(from, i);
            }
            if (!names(sentence.token(i))) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean names(Token token) {
        String tag = token.tag();
        boolean capital = Character.isUpperCase(token.word().codePointAt(0));
        return (capital && (token.isNoun() || tag.equals("JJ") || inCapitals(token)))
                || token.word().equals("of")
                || token.word().equals(".");
    }

    private static boolean inCapitals(Token token) {
        return token.word().length() > 1
                && token.word().codePoints().allMatch(each -> Character.isUpperCase(each) || !Character.isLetter(each));
    }

    private @Nullable Draft draft(Sentence sentence) {
        List<Token> label = label(sentence);
        boolean speaker = !label.isEmpty() && (named(label) || turn(label));
        if (!speaker) {
            return null;
        }
        Token colon = sentence.token(label.get(label.size() - 1).index() + 1);
        Span content = content(sentence, colon);
        List<Token> heads = new ArrayList<>(label.stream().filter(Token::isNoun).toList());
        Collections.reverse(heads);
        Source source = new Source(sentence, heads, List.of(Sentence.spanOf(label)));
        Cue cue = new Cue(sentence, List.of(colon), colon, SpeechAct.SAY, Factuality.CT_PLUS);
        return content == null ? null : new Draft(cue, source, List.of(content), "colon");
    }

    private static boolean named(List<Token> label) {
        return label.stream().anyMatch(each -> each.name() == NameType.PERSON || each.name() == NameType.ORGANIZATION);
    }

    private boolean turn(List<Token> label) {
        return label.stream().allMatch(each -> inCapitals(each) || each.word().equals("."))
                && turns.getOrDefault(words(label), 0) >= TURNS;
    }

    private static String words(List<Token> label) {
        return String.join(" ", label.stream().map(Token::word).toList());
    }

    /** The rest of the paragraph. */
    private @Nullable Span content(Sentence sentence, Token colon) {
        List<Token> rest = new ArrayList<>(sentence.tokens().subList(colon.index() + 1, sentence.size()));
        for (int i = sentence.index() + 1; i < document.sentences().size(); i++) {
            Sentence next = document.sentences().get(i);
            if (next.paragraph() != sentence.paragraph()) {
                break;
            }
            rest.addAll(next.tokens());
        }
        return rest.stream().anyMatch(Token::isVerb) ? Sentence.spanOf(rest) : null;
    }
}
