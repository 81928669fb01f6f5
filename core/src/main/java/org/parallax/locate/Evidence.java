package org.parallax.locate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Judges whether a name that a gazetteer has is a place's name where it stands, and not a person's or a plain word. Thread-safe. */
final class Evidence {

    private static final int DISTINCT = 5;
    private static final long WELL_KNOWN = 100_000;
    private static final Set<Kind> STRONG_AFTER = Set.of(Kind.VILLAGE, Kind.DISTRICT, Kind.ADMIN1, Kind.TOWN);

    private final Map<String, Relations.Word> relations;
    private final PlainWords plain = new PlainWords();

    Evidence(Relations relations) {
        this.relations = relations.single();
    }

    boolean bearsOut(PlaceName name, Persons persons) {
        return !looksLikeAnother(name, persons) && (trusted(name) || standsAsPlace(name));
    }

    /** A plain word, a street, a surname. */
    private boolean looksLikeAnother(PlaceName name, Persons persons) {
        boolean byHand = name.candidates().get(0).source().startsWith("parallax:");
        Token after = name.after();
        return (!byHand && plain.all(name.key()))
                || (name.before() != null && plain.isTitle(name.before().word()))
                || (after != null
                        && plain.isStreet(after.word())
                        && Character.isUpperCase(after.word().charAt(0)))
                || (name.words().first() == name.words().last()
                        && persons.has(name.name())
                        && name.kinds().isEmpty()
                        && !placedByPreposition(name));
    }

    /** A hand-compiled name of some length is rarely anything else, whatever the tagger thinks of it. */
    private boolean trusted(PlaceName name) {
        boolean byHand = name.candidates().get(0).source().startsWith("parallax:");
        boolean distinct = name.name().length() >= DISTINCT
                || name.words().first() < name.words().last();
        return byHand && !partOfPerson(name) && (distinct || placedByPreposition(name));
    }

    private boolean standsAsPlace(PlaceName name) {
        Token last = name.sentence().token(name.words().last());
        if (!last.tag().startsWith("NN") && !last.tag().startsWith("JJ") && last.name() == NameType.NONE) {
            return false;
        }
        NameType type = type(name);
        if (type == NameType.LOCATION || name.people()) {
            return true;
        }
        if (type == NameType.PERSON || partOfPerson(name)) {
            return !name.kinds().isEmpty() && type != NameType.PERSON;
        }
        return (!name.kinds().isEmpty()
                        && name.words().widestLast() > name.words().last())
                || wellKnown(name)
                || (placedByPreposition(name) && last.tag().startsWith("NNP"));
    }

    private static NameType type(PlaceName name) {
        for (int i = name.words().first(); i <= name.words().last(); i++) {
            NameType type = name.sentence().token(i).name();
            if (type != NameType.NONE) {
                return type;
            }
        }
        return NameType.NONE;
    }

    private static boolean partOfPerson(PlaceName name) {
        return is(name.before(), NameType.PERSON) || is(name.after(), NameType.PERSON);
    }

    private static boolean is(@Nullable Token token, NameType type) {
        return token != null && token.name() == type;
    }

    private static boolean wellKnown(PlaceName name) {
        Entry first = name.candidates().get(0);
        return first.population() >= WELL_KNOWN
                && name.sentence().token(name.words().last()).tag().startsWith("NNP");
    }

    private boolean placedByPreposition(PlaceName name) {
        Token before = name.before();
        if (before != null && before.tag().equals("DT") && before.index() > 0) {
            return placed(name.sentence().token(before.index() - 1));
        }
        return placed(before);
    }

    private boolean placed(@Nullable Token before) {
        Relations.Word word =
                before == null ? null : relations.get(before.word().toLowerCase(Locale.ROOT));
        return word != null && word.placed();
    }

    /**
     * An unknown name is a place if a word for a settlement or division stands with it, or if the tagger holds it for
     * one and it stands where places stand.
     */
    boolean bearsOutUnknown(Sentence sentence, int first, int last, Features.Told told) {
        Token end = sentence.token(last);
        if (plain.all(NameKey.of(end.word())) || plain.isStreet(end.word())) {
            return false;
        }
        if (end.name() == NameType.LOCATION) {
            return !told.kinds().isEmpty() || placed(first == 0 ? null : sentence.token(first - 1));
        }
        return sentence.token(first).tag().startsWith("NNP")
                && sentence.token(first).name() != NameType.PERSON
                && told.kinds().stream().anyMatch(STRONG_AFTER::contains)
                && last - first < 4;
    }
}
