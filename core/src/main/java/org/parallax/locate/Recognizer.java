package org.parallax.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Annotated;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * Finds the names of places in a sentence: the longest match in the gazetteer that its surroundings bear out, names that
 * the tagger holds for places, and unknown names that stand with a word such as "village". Thread-safe.
 */
final class Recognizer {

    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;
    private final HandTables hand;
    private final Features features;
    private final Evidence evidence;

    Recognizer(Gazetteer gazetteer, HandTables hand, Features features, Evidence evidence) {
        this.gazetteer = gazetteer;
        this.hand = hand;
        this.features = features;
        this.evidence = evidence;
    }

    List<PlaceName> names(Annotated annotated, Sentence sentence, Persons persons) {
        List<PlaceName> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            PlaceName name = startsName(sentence, at) ? at(annotated, sentence, at, persons) : null;
            if (name == null) {
                at++;
            } else {
                found.add(name);
                at = name.words().last() + 1;
            }
        }
        return found;
    }

    private static boolean startsName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        char first = token.word().charAt(0);
        return Character.isUpperCase(first)
                || (token.name() == NameType.LOCATION && Character.isLetter(first))
                || (token.word().length() <= 3
                        && at + 2 < sentence.size()
                        && sentence.token(at + 1).word().equals("-")
                        && Character.isUpperCase(sentence.token(at + 2).word().charAt(0)));
    }

    private @Nullable PlaceName at(Annotated annotated, Sentence sentence, int first, Persons persons) {
        for (int last = Math.min(sentence.size(), first + LONGEST) - 1; last >= first; last--) {
            if (canEnd(sentence, first, last)) {
                PlaceName name = known(annotated, sentence, first, last, capitalised(sentence.token(last)));
                if (name != null && evidence.bearsOut(name, persons) && !goesOnUnknown(annotated, name)) {
                    return name;
                }
            }
        }
        return unknown(annotated, sentence, first);
    }

    /**
     * What a name that others have marked may be: the gazetteer is asked for the whole, else for the longest part that it
     * has; no candidates if it has none. None if no word of the sentence lies in the span.
     */
    Optional<PlaceName> given(Annotated annotated, Sentence sentence, Span span) {
        int[] within = IntStream.range(0, sentence.size())
                .filter(at -> sentence.token(at).span().overlaps(span))
                .toArray();
        if (within.length == 0) {
            return Optional.empty();
        }
        int end = within[within.length - 1];
        PlaceName name = longest(annotated, sentence, within[0], end);
        return Optional.of(name != null ? name : name(sentence, within[0], end, annotated.at(span), List.of(), false));
    }

    private @Nullable PlaceName longest(Annotated annotated, Sentence sentence, int from, int to) {
        for (int length = to - from; length >= 0; length--) {
            for (int first = from; first + length <= to; first++) {
                PlaceName name = known(annotated, sentence, first, first + length, true);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "Verin" in "Verin Karmirtsakh village": part of a longer name that no gazetteer has. */
    private boolean goesOnUnknown(Annotated annotated, PlaceName name) {
        Token after = name.after();
        Token last = name.sentence().token(name.words().last());
        return after != null
                && name.kinds().isEmpty()
                && last.name() == NameType.LOCATION
                && after.name() == NameType.LOCATION
                && after.tag().startsWith("NNP")
                && gazetteer.named(NameKey.of(annotated.at(after.span()))).isEmpty();
    }

    /** A name ends in a word and has no comma, bracket or possessive inside. */
    private static boolean canEnd(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        if (!Character.isLetterOrDigit(end.word().charAt(0)) || end.tag().equals("POS")) {
            return false;
        }
        for (int i = first; i < last; i++) {
            Token token = sentence.token(i);
            if ((token.isPunctuation()
                            && !token.word().equals("-")
                            && !token.word().equals("&"))
                    || token.tag().equals("POS")) {
                return false;
            }
        }
        return true;
    }

    /** @param anyKind whether every place of the name is meant, and not only the hand-compiled points */
    private @Nullable PlaceName known(Annotated annotated, Sentence sentence, int first, int last, boolean anyKind) {
        Span span = new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
        String written = annotated.at(span);
        String key = NameKey.of(written);
        List<Entry> candidates = written.endsWith(".") ? gazetteer.named(key + ".") : List.of();
        if (candidates.isEmpty()) {
            candidates = gazetteer.named(key);
        }
        Entry people = hand.people(key);
        if (!anyKind) {
            candidates = hand.named(key).stream().filter(Recognizer::isPoint).toList();
        }
        if (people != null && (candidates.isEmpty() || adjective(sentence, last))) {
            return name(sentence, first, last, written, List.of(people), true);
        }
        return candidates.isEmpty() ? null : name(sentence, first, last, written, candidates, false);
    }

    /** The "district" after a district's name only tells its kind; a camp or crossing is named with its word. */
    private static boolean isPoint(Entry entry) {
        return entry.kind() == Kind.SITE || entry.kind() == Kind.QUARTER || entry.kind() == Kind.MOUNTAIN;
    }

    /** "Jenin refugee camp": a name that ends in a common word is believed to the hand-compiled tables alone. */
    private static boolean capitalised(Token token) {
        return Character.isUpperCase(token.word().charAt(0)) || token.name() == NameType.LOCATION;
    }

    private static boolean adjective(Sentence sentence, int position) {
        String tag = sentence.token(position).tag();
        return tag.startsWith("JJ") || tag.equals("NNPS") || tag.equals("NNS");
    }

    private PlaceName name(
            Sentence sentence, int first, int last, String written, List<Entry> candidates, boolean people) {
        Features.Told told = people ? new Features.Told(Set.of(), 0) : features.around(sentence, first, last);
        int end = last + told.wordsAfter();
        Span span = new Span(
                sentence.token(first).span().start(), sentence.token(end).span().end());
        return new PlaceName(
                sentence,
                span,
                new PlaceName.Words(first, last, end),
                written,
                candidates,
                told.kinds(),
                people,
                headOf(sentence, first, end));
    }

    /** The word whose governor lies outside the name; the last one where the sentence has no tree. */
    private static Token headOf(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).arc().head();
            if (sentence.parsed() && (head < first || head > last)) {
                return sentence.token(i);
            }
        }
        return sentence.token(last);
    }

    /** A run of words that the tagger holds for a place, or a capitalised run beside "village", "district" and the like. */
    private @Nullable PlaceName unknown(Annotated annotated, Sentence sentence, int first) {
        int last = first;
        boolean tagged = sentence.token(first).name() == NameType.LOCATION;
        while (last + 1 < sentence.size() && goesOn(sentence.token(last + 1), tagged)) {
            last++;
        }
        Features.Told told = features.around(sentence, first, last);
        if (!evidence.bearsOutUnknown(sentence, first, last, told)) {
            return null;
        }
        Span span = new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().end());
        return name(sentence, first, last, annotated.at(span), List.of(), false);
    }

    private static boolean goesOn(Token token, boolean tagged) {
        return tagged
                ? token.name() == NameType.LOCATION
                        && !token.isPunctuation()
                        && !token.tag().equals("POS")
                : token.tag().startsWith("NNP")
                        && Character.isUpperCase(token.word().charAt(0));
    }
}
