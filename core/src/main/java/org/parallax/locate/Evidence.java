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

    private static final long WELL_KNOWN = 100_000;
    private static final Set<Kind> STRONG_AFTER = Set.of(Kind.VILLAGE, Kind.DISTRICT, Kind.ADMIN1, Kind.TOWN);

    private final Map<String, Relations.Word> relations;

    Evidence(Relations relations) {
        this.relations = relations.single();
    }

    boolean bearsOut(PlaceName name) {
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
        Relations.Word word =
                before == null ? null : relations.get(before.word().toLowerCase(Locale.ROOT));
        return word != null && word.placed();
    }

    /** An unknown capitalised run is a place if a word for a settlement or division stands with it. */
    boolean bearsOutUnknown(Sentence sentence, int first, int last, Features.Told told) {
        return sentence.token(first).tag().startsWith("NNP")
                && sentence.token(first).name() != NameType.PERSON
                && told.kinds().stream().anyMatch(STRONG_AFTER::contains)
                && last - first < 4;
    }
}
