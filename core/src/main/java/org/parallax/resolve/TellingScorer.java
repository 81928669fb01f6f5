package org.parallax.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;

/**
 * Scores whether two tellings of different documents are of one happening: family, parties, time, place, names and words,
 * each with points and a reason. How many died or were taken never counts, for or against.
 */
final class TellingScorer {

    /** From this score on two tellings are worth joining. */
    static final int LINK = 6;

    /** While groups reach this average they are joined. */
    static final int CUT = 5;

    private static final int COPY = 12;
    private static final double DISPUTED_KM = 40;
    private static final double FAR_KM = 25;

    /** One look at a pair. */
    @FunctionalInterface
    private interface Look {
        void add(Score score, Aspect one, Aspect other);
    }

    private final Families families;
    private final List<Look> looks = List.of(
            TellingScorer::documents,
            this::kinds,
            TellingScorer::sides,
            TellingScorer::weekdays,
            TellingScorer::times,
            TellingScorer::places,
            TellingScorer::names,
            TellingScorer::words);
    /** The same, those that may veto first: they decide most pairs. */
    private final List<Look> quick = List.of(
            TellingScorer::documents,
            this::kinds,
            TellingScorer::weekdays,
            TellingScorer::times,
            TellingScorer::places,
            TellingScorer::sides,
            TellingScorer::names,
            TellingScorer::words);

    TellingScorer(Families families) {
        this.families = families;
    }

    /** The score with all its reasons. */
    Score score(Aspect one, Aspect other) {
        Score score = new Score();
        if (isCopy(one, other)) {
            return score.add(COPY, "the same words in a copy");
        }
        looks.forEach(look -> look.add(score, one, other));
        return score;
    }

    /** The weight of the {@link #score}, found without the reasons that cannot matter any more. */
    double weight(Aspect one, Aspect other) {
        if (isCopy(one, other)) {
            return COPY;
        }
        Score score = new Score();
        for (Look look : quick) {
            look.add(score, one, other);
            if (score.isVetoed()) {
                break;
            }
        }
        return score.weight();
    }

    private static void documents(Score score, Aspect one, Aspect other) {
        score.vetoIf(
                one.telling().document().id().equals(other.telling().document().id()), "one document tells them apart");
    }

    private static void names(Score score, Aspect one, Aspect other) {
        score.addIf(shareName(one, other), 2, "same name");
        boolean harm = one.telling().harms() || other.telling().harms();
        boolean sameVictim = one.victims().stream().anyMatch(other.victims()::contains);
        score.addIf(harm && sameVictim, 3, "the same person came to harm");
    }

    private static void words(Score score, Aspect one, Aspect other) {
        score.add(alike(one.words(), other.words()), "like words");
    }

    /** Corresponding tellings of two copies: same family, same words around. */
    private static boolean isCopy(Aspect one, Aspect other) {
        return one.original().equals(other.original())
                && !one.telling()
                        .document()
                        .id()
                        .equals(other.telling().document().id())
                && one.families().equals(other.families())
                && one.telling()
                        .core()
                        .get(0)
                        .event()
                        .trigger()
                        .lemma()
                        .equals(other.telling().core().get(0).event().trigger().lemma())
                && share(one.words(), other.words()) >= 0.6;
    }

    private void kinds(Score score, Aspect one, Aspect other) {
        Families.Relation best = null;
        for (String mine : one.families()) {
            for (String yours : other.families()) {
                Families.Relation relation = families.between(mine, yours);
                if (relation != null && (best == null || relation.points() > best.points())) {
                    best = relation;
                }
            }
        }
        if (best == null) {
            best = effect(one.telling(), other.telling());
        }
        if (best == null) {
            score.vetoIf(true, () -> one.families() + " and " + other.families() + " are different happenings");
        } else {
            String how = best.how();
            score.add(
                    best.points(),
                    () -> how + " family " + one.telling().kind() + "~"
                            + other.telling().kind());
        }
    }

    /** One document may tell only what the other's act did: "two soldiers were killed". */
    private static Families.@Nullable Relation effect(Telling one, Telling other) {
        boolean harm = one.harmOnly() || other.harmOnly();
        return harm && !one.aside() && !other.aside() ? new Families.Relation("related", 2) : null;
    }

    private static void sides(Score score, Aspect one, Aspect other) {
        Set<Party> mine = one.parties();
        Set<Party> yours = other.parties();
        long common = mine.stream().filter(yours::contains).count();
        score.addIf(common >= 2, 2, "same two parties");
        score.addIf(common == 1, 1, "a party in common");
        boolean tied = isTied(one, other);
        score.addIf(Sketch.Sides.apart(mine, yours), tied ? -2 : -4, "no party in common");
        boolean blame = Sketch.Sides.apart(one.sides().actors(), other.sides().actors());
        score.addIf(blame && !tied, -3, "other actors, and no place or name in common");
    }

    /** Whether a name stands in both that is not part of a place's name: places have points of their own. */
    private static boolean shareName(Aspect one, Aspect other) {
        return one.names().stream()
                .filter(other.names()::contains)
                .anyMatch(name -> !one.around().names(name) && !other.around().names(name));
    }

    /** Whether a place or a name ties them: then each side may blame the other for one happening. */
    private static boolean isTied(Aspect one, Aspect other) {
        return one.names().stream().anyMatch(other.names()::contains)
                || one.around().places().stream()
                        .filter(place -> !place.isCountry())
                        .anyMatch(place -> other.around().places().stream().anyMatch(place::same));
    }

    /** Days of the week exclude each other even while the week is open; a night may be told under either of two days. */
    private static void weekdays(Score score, Aspect one, Aspect other) {
        List<Integer> mine = one.weekdays();
        List<Integer> yours = other.weekdays();
        score.vetoIf(!mine.isEmpty() && !yours.isEmpty() && !near(mine, yours), "on other days of the week");
    }

    private static boolean near(List<Integer> mine, List<Integer> yours) {
        for (int day : mine) {
            for (int each : yours) {
                int distance = Math.abs(day - each);
                if (Math.min(distance, 7 - distance) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void times(Score score, Aspect one, Aspect other) {
        if (one.around().times().isEmpty() || other.around().times().isEmpty()) {
            published(score, one, other);
            return;
        }
        long gap = Long.MAX_VALUE;
        long days = Long.MAX_VALUE;
        for (When mine : one.around().times()) {
            for (When yours : other.around().times()) {
                if (mine.gap(yours) <= gap) {
                    days = Math.min(mine.gap(yours) < gap ? Long.MAX_VALUE : days, Math.max(mine.days(), yours.days()));
                    gap = mine.gap(yours);
                }
            }
        }
        long apart = gap;
        score.vetoIf(gap > 1, () -> apart + " days apart");
        score.addIf(gap == 0 && days <= 2, 3, "same day");
        score.addIf(gap == 0 && days > 2, 2, "times overlap");
        score.addIf(gap == 1, 1, "a day apart");
    }

    /** Where a time is not told, the happening is taken to lie shortly before the report, with little weight. */
    private static void published(Score score, Aspect one, Aspect other) {
        LocalDate mine = reference(one);
        LocalDate yours = reference(other);
        if (mine == null || yours == null) {
            // years may lie between: sides and a kind of act are not enough, a place or a name is
            score.add(-2, "no day known for one of them");
            return;
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(mine, yours));
        score.addIf(gap <= 2, 1, "reported about the same time");
        score.add(gap > 4 ? -3 : 0, () -> "reported " + gap + " days apart");
        score.vetoIf(gap > 60, () -> "reported " + gap + " days apart");
    }

    private static @Nullable LocalDate reference(Aspect aspect) {
        return aspect.around().times().isEmpty()
                ? aspect.published()
                : aspect.around().times().get(0).latest();
    }

    private static void places(Score score, Aspect one, Aspect other) {
        boolean same = false;
        boolean onMap = false;
        boolean precise = false;
        double gap = Double.MAX_VALUE;
        for (Where mine : one.around().places()) {
            for (Where yours : other.around().places()) {
                boolean bothBig = mine.isCountry() && yours.isCountry();
                same |= mine.same(yours) && !bothBig;
                if (mine.bothOnMap(yours) && !mine.isCountry() && !yours.isCountry()) {
                    onMap = true;
                    precise |= mine.isPrecise() && yours.isPrecise();
                    gap = Math.min(gap, mine.gapKm(yours));
                }
            }
        }
        if (same) {
            score.add(3, "same place");
        } else if (onMap) {
            apart(score, gap, precise, sameClaimants(one, other));
        }
    }

    private static void apart(Score score, double gap, boolean precise, boolean sameVoice) {
        score.addIf(gap == 0, 2, "places meet");
        score.vetoIf(gap > DISPUTED_KM, () -> "places " + Math.round(gap) + " km apart");
        score.vetoIf(precise && gap > 0 && sameVoice, "one party names two places");
        score.add(gap > FAR_KM && gap <= DISPUTED_KM ? -1 : 0, () -> "places " + Math.round(gap) + " km apart");
    }

    private static boolean sameClaimants(Aspect one, Aspect other) {
        return one.telling()
                .core()
                .get(0)
                .claimant()
                .equals(other.telling().core().get(0).claimant());
    }

    private static int alike(Set<String> one, Set<String> other) {
        double share = share(one, other);
        return share >= 0.35 ? 2 : share >= 0.15 ? 1 : 0;
    }

    private static double share(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : (double) common / (one.size() + other.size() - common);
    }
}
