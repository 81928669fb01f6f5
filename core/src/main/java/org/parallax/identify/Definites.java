package org.parallax.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Side;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;
import org.parallax.model.Sentence;

/** Finds what a description without a name of its own takes up: "the ministry", "the president", "the men". */
final class Definites {

    /** Sentences over which a group is remembered. */
    private static final int REACH = 6;

    /** Sentences over which "the group" takes up people. */
    private static final int PEOPLE_REACH = 2;

    private final Cast cast;
    private final Modifiers modifiers;

    Definites(Cast cast, Modifiers modifiers) {
        this.cast = cast;
        this.modifiers = modifiers;
    }

    @Nullable
    Figure antecedent(Description description, int sentence) {
        if (!description.open() || description.standing().former()) {
            return null;
        }
        boolean bare = description.kind() == ActorKind.BODY || description.kind() == ActorKind.FORCE;
        if (!description.trait().definite() && !(bare && !description.trait().plural())) {
            return null;
        }
        return description.trait().plural() ? group(description, sentence) : single(description, sentence);
    }

    private @Nullable Figure single(Description description, int sentence) {
        return switch (description.kind()) {
            case PERSON -> cast.latest(figure -> figure.person() && sameOffice(figure.told(), description));
            case STATE -> cast.latest(figure -> figure.kind() == ActorKind.STATE);
            case BODY, FORCE, MEDIA -> cast.latest(figure -> sameOrgan(figure.told(), description));
            case ORGANISATION, ARMED_GROUP -> {
                boolean member = description.kind() == ActorKind.ARMED_GROUP && !isCollective(description);
                Figure organisation = member ? null : cast.latest(figure -> organisation(figure, description));
                boolean people = description.standing().reach() == Reach.PEOPLE;
                Figure named = organisation == null ? onlyGroup(description) : organisation;
                yield named == null && people ? people(sentence) : named;
            }
            default -> null;
        };
    }

    /** "The group" after "six soldiers", where no organisation was told of. */
    private @Nullable Figure people(int sentence) {
        return cast.latest(figure -> figure.lastSentence() >= sentence - PEOPLE_REACH
                && figure.plural()
                && anyGroup(figure.told())
                && figure.told().standing().reach() != Reach.THING);
    }

    /** "The paramilitary group" after one armed group was named, and no other. */
    private @Nullable Figure onlyGroup(Description description) {
        return description.kind() == ActorKind.ARMED_GROUP && isCollective(description)
                ? only(figure -> figure.kind() == ActorKind.ARMED_GROUP
                        && figure.told().identity() != null
                        && figure.told().party() != null)
                : null;
    }

    /** "The militia", and not one of its men. */
    private boolean isCollective(Description description) {
        return modifiers.collective(description.extent().chunk().last());
    }

    /** The army or police of which the text told so far, if one side's alone. */
    @Nullable
    Figure onlyArmed(String sector) {
        return only(figure -> figure.told().party() != null
                && figure.kind() == ActorKind.FORCE
                && !figure.plural()
                && figure.told().standing().side() == Side.STATE
                && figure.told().standing().sector().equals(sector));
    }

    /** The ministry or other organ of a kind that the text told of so far, if one side's alone. */
    @Nullable
    Figure onlyOrgan(Entry organ) {
        return only(figure -> figure.told().party() != null
                && figure.kind() == organ.kind()
                && !figure.plural()
                && isKind(figure.told().noun(), organ.key()));
    }

    /** Whether an organ is of a kind: a "foreign ministry" is a "ministry". */
    private static boolean isKind(String organ, String kind) {
        return organ.equals(kind) || plain(organ).endsWith(" " + plain(kind));
    }

    private @Nullable Figure only(Predicate<Figure> fits) {
        long parties = cast.figures().stream()
                .filter(fits)
                .map(figure -> figure.told().party())
                .distinct()
                .count();
        return parties == 1 ? cast.latest(fits) : null;
    }

    private static boolean sameOffice(Description known, Description description) {
        return known.noun().equals(description.noun());
    }

    private static boolean sameOrgan(Description known, Description description) {
        if (known.kind() != description.kind() || known.trait().plural()) {
            return false;
        }
        return isKind(known.noun(), description.noun());
    }

    static String plain(String key) {
        return key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean organisation(Figure figure, Description description) {
        boolean kind = figure.kind() == ActorKind.ARMED_GROUP || figure.kind() == ActorKind.ORGANISATION;
        boolean named = figure.told().identity() != null || figure.told().noun().equals(description.noun());
        boolean general = description.standing().side() == Side.GROUP;
        return kind
                && !figure.plural()
                && (general ? named : figure.told().noun().equals(description.noun()));
    }

    private @Nullable Figure group(Description description, int sentence) {
        Figure same = cast.latest(figure -> near(figure, sentence)
                && figure.plural()
                && figure.told().noun().equals(description.noun()));
        if (same != null || description.kind() == ActorKind.OTHER) {
            return same;
        }
        Figure fitting = cast.latest(figure -> near(figure, sentence)
                && figure.plural()
                && fits(figure.told(), description)
                && !isBeside(figure, description));
        return fitting != null || description.kind() != ActorKind.ARMED_GROUP ? fitting : named(sentence);
    }

    /**
     * Whether both hang on one verb: "the rebels shot the hostages" tells of two groups (principle C of binding theory,
     * Chomsky 1981).
     */
    private static boolean isBeside(Figure figure, Description description) {
        Sentence sentence = description.extent().chunk().sentence();
        int verb = sentence.token(description.extent().head()).arc().head();
        return verb >= 0
                && figure.mentions().stream()
                        .map(Mention::head)
                        .filter(head -> head.sentence() == sentence.index())
                        .anyMatch(head -> sentence.token(head.token()).arc().head() == verb);
    }

    /** "the rebels", "the militants" after a group was named. */
    private @Nullable Figure named(int sentence) {
        return cast.latest(figure -> near(figure, sentence)
                && figure.kind() == ActorKind.ARMED_GROUP
                && figure.told().identity() != null);
    }

    private static boolean near(Figure figure, int sentence) {
        return figure.lastSentence() >= sentence - REACH;
    }

    /** "the soldiers" may be servicemen told of before; "the men" and "the detainees" may be any group. */
    private static boolean fits(Description known, Description description) {
        boolean people = description.standing().sector().equals("CVL");
        if (people) {
            return anyGroup(known) && known.standing().reach() != Reach.THING;
        }
        return known.rule().equals(description.rule());
    }

    private static boolean anyGroup(Description known) {
        return known.kind() == ActorKind.FORCE
                || known.kind() == ActorKind.ARMED_GROUP
                || known.kind() == ActorKind.GROUP;
    }

    /** The two states that "both sides" and "the two countries" speak of: those spoken of most before. */
    List<Figure> pair() {
        List<Figure> states = new ArrayList<>(cast.figures());
        states.removeIf(
                figure -> figure.kind() != ActorKind.STATE || figure.told().identity() == null);
        states.sort(Comparator.comparingInt((Figure figure) -> figure.mentions().size())
                .reversed());
        return states.size() < 2 ? List.of() : states.subList(0, 2);
    }
}
