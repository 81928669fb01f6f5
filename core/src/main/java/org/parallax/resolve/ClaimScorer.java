package org.parallax.resolve;

import org.jspecify.annotations.Nullable;
import org.parallax.model.Claim.Part;
import org.parallax.model.Party;

/**
 * Scores whether two events of one document tell of one happening.
 *
 * <p>A document names its subject again and again, so events of one family are taken together unless something speaks
 * against it: other parties, another day, another place, the word "another".
 */
final class ClaimScorer {

    /** From this score on two events are worth joining. */
    static final int LINK = 3;

    /** While groups reach this average they are joined. */
    static final int CUT = 2;

    private static final Families.Relation EFFECT = new Families.Relation("related", 2);
    private static final int NEAR_LINES = 2;
    private static final int FAR_LINES = 6;
    private static final int NEAR_BLAME = 4;

    private final Families families;

    ClaimScorer(Families families) {
        this.families = families;
    }

    /** The score of two events of one document, the earlier in the text first. */
    Score score(Sketch one, Sketch other) {
        Score score = new Score();
        Families.Relation relation = relation(one, other);
        if (relation == null) {
            return score.vetoIf(
                    true, one.family().name() + " and " + other.family().name() + " are different happenings");
        }
        // talks and agreements are many in one text: a word in common does not make them one
        int points = one.family().aside() ? relation.points() - 2 : relation.points();
        score.add(
                points,
                relation.how() + " family " + one.family().name() + "~"
                        + other.family().name());
        boolean act = isAct(one) && isAct(other) && !other.marks().answers();
        score.vetoIf(
                act && relation.how().equals("related") && one.sides().mirrors(other.sides()),
                "each does another thing to the other");
        score.vetoIf(
                act && relation.how().equals("contest") && isDeedOfThoseMet(one, other),
                "one side tells what it did, and what those it did it to had done");
        sides(score, one, other);
        words(score, one, other);
        times(score, one, other);
        places(score, one, other);
        score.addIf(one.things().stream().anyMatch(other.things()::contains), 2, "the same thing was met");
        return score;
    }

    private Families.@Nullable Relation relation(Sketch one, Sketch other) {
        if (one.is(Part.TALK) || other.is(Part.TALK)) {
            return null;
        }
        boolean effect = one.is(Part.HARM) != other.is(Part.HARM);
        if (effect && isAct(one.is(Part.HARM) ? other : one)) {
            return EFFECT;
        }
        if (one.is(Part.HARM) && other.is(Part.HARM)) {
            return EFFECT;
        }
        return families.between(one.family().name(), other.family().name());
    }

    /**
     * Whether one party tells both, and who did the one suffered the other: "detained the men", "the men had crossed the border".
     * Two words for one happening are those of two parties.
     */
    private static boolean isDeedOfThoseMet(Sketch one, Sketch other) {
        Sketch.Sides mine = one.sides();
        Sketch.Sides yours = other.sides();
        boolean met = Sketch.Sides.share(mine.recipients(), yours.actors())
                || Sketch.Sides.share(mine.actors(), yours.recipients());
        return one.claimant().equals(other.claimant())
                && !one.claimant().equals(Party.OUTLET)
                && met
                && Sketch.Sides.apart(mine.actors(), yours.actors());
    }

    /** "The death toll" is that of what the text told of, whoever took part. */
    private static boolean isTotal(Sketch sketch) {
        return sketch.is(Part.HARM) && sketch.sides().all().isEmpty();
    }

    private static boolean isAct(Sketch sketch) {
        return sketch.is(Part.ACT) && !sketch.family().aside();
    }

    private static void sides(Score score, Sketch one, Sketch other) {
        Sketch.Sides mine = one.sides();
        Sketch.Sides yours = other.sides();
        if (one.is(Part.HARM) || other.is(Part.HARM)) {
            score.addIf(Sketch.Sides.share(mine.all(), yours.all()), 1, "a party in common");
            score.addIf(strangers(mine, yours) && !blameEachOther(one, other), -2, "no party in common");
            score.addIf(isItsDoing(one, other) || isItsDoing(other, one), 6, "told as what did the harm");
            return;
        }
        if (other.marks().answers() && !one.marks().answers() && Math.abs(one.line() - other.line()) <= 1) {
            score.add(2, "told as an answer");
            return;
        }
        if (areRivals(one, other)) {
            score.addIf(Sketch.Sides.share(mine.recipients(), yours.recipients()), 1, "same recipient");
            score.addIf(apartByName(one, other), -3, "each tells of another place");
            return;
        }
        if (mine.mirrors(yours)) {
            boolean close = Math.abs(one.line() - other.line()) <= 1;
            score.add(close ? -1 : -3, "the other way round");
            return;
        }
        score.addIf(Sketch.Sides.share(mine.actors(), yours.actors()), 1, "same actor");
        score.addIf(Sketch.Sides.share(mine.recipients(), yours.recipients()), 1, "same recipient");
        score.addIf(Sketch.Sides.apart(mine.actors(), yours.actors()), -2, "other actor");
        score.addIf(Sketch.Sides.apart(mine.recipients(), yours.recipients()), -2, "other recipient");
    }

    /** "A blast at the station killed five people": the act is told as what did it. */
    private static boolean isItsDoing(Sketch harm, Sketch act) {
        return harm.event().roles().actors().stream()
                .anyMatch(actor -> actor.span().contains(act.trigger()));
    }

    /**
     * Whether an act and an effect name other parties in one role. "Killed a commander in a raid on a camp" names who did it
     * with the one and to whom with the other, and nothing speaks against their being one.
     */
    private static boolean strangers(Sketch.Sides mine, Sketch.Sides yours) {
        boolean comparable = (!mine.actors().isEmpty() && !yours.actors().isEmpty())
                || (!mine.recipients().isEmpty() && !yours.recipients().isEmpty());
        return comparable && Sketch.Sides.apart(mine.all(), yours.all());
    }

    /** Whether two parties tell next to each other, and each names another actor: they may blame each other for one thing. */
    private static boolean areRivals(Sketch one, Sketch other) {
        int distance = Math.abs(one.line() - other.line());
        return !one.claimant().equals(other.claimant())
                && !one.claimant().equals(Party.OUTLET)
                && !other.claimant().equals(Party.OUTLET)
                && (distance <= 1 || (distance <= NEAR_BLAME && blameEachOther(one, other)))
                && Sketch.Sides.apart(one.sides().actors(), other.sides().actors());
    }

    private static boolean blameEachOther(Sketch one, Sketch other) {
        return one.sides().actors().contains(other.claimant())
                && other.sides().actors().contains(one.claimant());
    }

    private static boolean apartByName(Sketch one, Sketch other) {
        return !one.setting().where().isEmpty()
                && !other.setting().where().isEmpty()
                && one.setting().where().stream()
                        .noneMatch(mine -> other.setting().where().stream().anyMatch(mine::same));
    }

    private static void words(Score score, Sketch one, Sketch other) {
        int distance = Math.abs(one.line() - other.line());
        boolean effect = one.is(Part.HARM) || other.is(Part.HARM);
        score.addIf(distance <= 1, 1, "same or next sentence");
        score.addIf(effect && distance > NEAR_LINES, -1, "far from its cause");
        score.addIf(
                distance > FAR_LINES && !other.marks().back() && !one.marks().title(), -1, "far apart in the text");
        score.addIf(one.sharesAttribution(other), 1, "same quotation");
        score.addIf(other.marks().back() && (!effect || isTotal(other)), 2, "points back");
        score.addIf(!effect && other.marks().renames(), 2, "confirms or renames it");
        score.addIf(one.marks().title(), 1, "the headline tells the main happening");
        score.vetoIf(!effect && other.marks().apart(), "told as another one");
    }

    private static void times(Score score, Sketch one, Sketch other) {
        When mine = one.setting().when();
        When yours = other.setting().when();
        score.vetoIf(mine.gap(yours) > 0, "on other days: " + mine + ", " + yours);
        score.vetoIf(
                mine.weekday() > 0 && yours.weekday() > 0 && mine.weekday() != yours.weekday(), "on other weekdays");
        boolean both = mine.isKnown() && yours.isKnown();
        score.addIf(both && mine.gap(yours) == 0 && mine.days() <= 2, 1, "same day");
        boolean refers = other.marks().back() || other.marks().renames() || Math.abs(one.line() - other.line()) <= 1;
        score.addIf(!both && !refers && mine.stated() != yours.stated(), -3, "only one has a year: background");
    }

    private static void places(Score score, Sketch one, Sketch other) {
        boolean same = false;
        boolean far = false;
        for (Where mine : one.setting().where()) {
            for (Where yours : other.setting().where()) {
                same |= mine.same(yours);
                far |= mine.isPrecise() && yours.isPrecise() && mine.gapKm(yours) > 0;
            }
        }
        score.addIf(same, 1, "same place");
        boolean alike = one.family().equals(other.family()) && one.claimant().equals(other.claimant());
        score.vetoIf(far && !same && alike, "in other places");
        score.addIf(far && !same && !alike, -1, "in other places, says another");
    }
}
