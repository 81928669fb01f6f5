package org.parallax.locate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actors;
import org.parallax.model.NameType;
import org.parallax.model.Place;
import org.parallax.model.Place.Located;
import org.parallax.model.Place.Point;
import org.parallax.model.Place.Relation;
import org.parallax.model.Place.Resolution;
import org.parallax.model.Place.Unlocated;
import org.parallax.model.PlaceId;
import org.parallax.model.Token;

/** Makes places of chosen names: relation, metonymy, precision, whose territory. Thread-safe. */
final class Placing {

    private static final double LEAST_NEAR_KM = 10;
    private static final Set<String> NAMED = Set.of("of", "actor", "people");

    private final Relations relations;
    private final Control control;

    Placing(Relations relations, Control control) {
        this.relations = relations;
        this.control = control;
    }

    Place place(PlaceId id, PlaceName name, Choice choice, Actors actors, @Nullable LocalDate day) {
        Relation relation = relation(name, actors);
        Entry entry = choice.entry();
        Resolution resolution = entry == null ? new Unlocated(choice.why()) : located(entry, choice, relation, day);
        return new Place(id, name.span(), name.name(), relation, resolution);
    }

    private Relation relation(PlaceName name, Actors actors) {
        if (name.people()) {
            return new Relation("people", null);
        }
        if (namesAnother(name)) {
            return new Relation("of", null);
        }
        Token head = name.head();
        boolean acts = head.arc().is("nsubj")
                || head.arc().is("nmod:poss")
                || head.arc().is("obl:agent");
        if (acts
                && name.kinds().isEmpty()
                && actors.headedBy(name.sentence(), head).isPresent()) {
            return new Relation("actor", null);
        }
        return relations.of(name);
    }

    /** "The Minsk Group", "the Azerbaijan Defence Ministry": part of the name of something else. */
    private static boolean namesAnother(PlaceName name) {
        Token last = name.sentence().token(name.words().last());
        Token after = name.after();
        boolean within = last.name() == NameType.ORGANIZATION || last.name() == NameType.MISC;
        return (within && (sameName(name.before(), last) || sameName(after, last)))
                || (after != null
                        && after.tag().startsWith("NNP")
                        && last.arc().is("compound")
                        && last.arc().head() > name.words().widestLast());
    }

    private static boolean sameName(@Nullable Token beside, Token token) {
        return beside != null && beside.name() == token.name();
    }

    private Located located(Entry entry, Choice choice, Relation relation, @Nullable LocalDate day) {
        Entry.Parents parents = control.of(entry.parents());
        String area = parents.area();
        String why = area == null ? choice.why() : choice.why() + "; " + control.on(area, day);
        return new Located(
                entry.source(),
                entry.kind().label(),
                new Place.Area(parents.country(), parents.admin1(), parents.claims()),
                point(entry, relation),
                Math.round(choice.score() * 1000) / 1000.0,
                why);
    }

    /** A place near another is less certain than that one: its circle takes in the stated distance, or ten kilometres. */
    private static Point point(Entry entry, Relation relation) {
        double radius = entry.centre().radiusKm();
        String precision = entry.kind().precision();
        if (!entry.kind().isWide() && !relation.kind().equals("in") && !NAMED.contains(relation.kind())) {
            Double stated = relation.kilometres();
            radius += stated == null ? Math.max(LEAST_NEAR_KM, radius) : stated;
            precision = precision.equals("point") || precision.equals("village") ? "district" : precision;
        }
        return new Point(entry.centre().latitude(), entry.centre().longitude(), radius, precision);
    }
}
