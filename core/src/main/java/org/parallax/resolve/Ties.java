package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Happening;
import org.parallax.model.IncidentId;
import org.parallax.model.Span;
import org.parallax.model.Tie;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * Finds how happenings stand to each other: one told as an answer to another, one that comes out of another. Only what a
 * sentence says, or what one document tells of the same parties, makes a tie; being near in time does not.
 */
final class Ties {

    private final Map<String, Tie.Kind> cues = new LinkedHashMap<>();
    private final Families families;

    Ties(Families families) {
        this.families = families;
        Table.rows(Ties.class, "cues.tsv", 2).forEach(row -> cues.put(row.cell(0), kind(row)));
    }

    private static Tie.Kind kind(Row row) {
        for (Tie.Kind kind : Tie.Kind.values()) {
            if (kind.label().equals(row.cell(1))) {
                return kind;
            }
        }
        throw row.wrong("no such tie: " + row.cell(1));
    }

    /** The happenings with their ties. */
    List<Happening> tied(List<Happening> happenings) {
        Map<String, List<Integer>> byDocument = new LinkedHashMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            for (String document : documents(happenings.get(i))) {
                byDocument.computeIfAbsent(document, any -> new ArrayList<>()).add(i);
            }
        }
        List<Set<Tie>> ties = new ArrayList<>();
        happenings.forEach(happening -> ties.add(new TreeSet<>(ORDER)));
        for (List<Integer> together : byDocument.values()) {
            for (int one : together) {
                for (int other : together) {
                    if (one != other) {
                        ties.get(one).addAll(between(happenings.get(one), happenings.get(other)));
                    }
                }
            }
        }
        Map<IncidentId, List<Claim>> outcomes = outcomes(happenings, ties);
        List<Happening> tied = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            List<Claim> claims = new ArrayList<>(happenings.get(i).claims());
            claims.addAll(outcomes.getOrDefault(happenings.get(i).id(), List.of()));
            tied.add(with(happenings.get(i), claims, List.copyOf(ties.get(i))));
        }
        return tied;
    }

    private static final Comparator<Tie> ORDER =
            Comparator.comparing(Tie::other).thenComparing(Tie::kind).thenComparing(Tie::why);

    private static Set<String> documents(Happening happening) {
        Set<String> documents = new TreeSet<>();
        happening.claims().forEach(claim -> documents.add(claim.document().id().value()));
        return documents;
    }

    /** What came of each happening: the acts of those that are told to follow it. */
    private static Map<IncidentId, List<Claim>> outcomes(List<Happening> happenings, List<Set<Tie>> ties) {
        Map<IncidentId, List<Claim>> outcomes = new HashMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            Happening later = happenings.get(i);
            ties.get(i).stream()
                    .filter(tie -> tie.kind() == Tie.Kind.FOLLOW_UP)
                    .map(Tie::other)
                    .distinct()
                    .forEach(first -> outcomes.computeIfAbsent(first, any -> new ArrayList<>())
                            .addAll(acts(later)));
        }
        return outcomes;
    }

    private static List<Claim> acts(Happening happening) {
        return happening.claims().stream()
                .filter(claim -> claim.part() == Part.ACT)
                .map(claim -> new Claim(claim.document(), claim.event(), claim.claimant(), Part.OUTCOME))
                .toList();
    }

    private static Happening with(Happening happening, List<Claim> claims, List<Tie> ties) {
        return new Happening(
                happening.id(),
                happening.kind(),
                claims,
                happening.statements(),
                happening.links(),
                ties,
                happening.independentSources());
    }

    private List<Tie> between(Happening one, Happening other) {
        List<Tie> ties = new ArrayList<>();
        for (Claim mine : one.claims()) {
            for (Claim yours : other.claims()) {
                if (mine.document().id().equals(yours.document().id())) {
                    cued(ties, mine, yours, other);
                }
            }
        }
        if (families.follows(one.kind(), other.kind()) && shareParties(one, other)) {
            ties.add(new Tie(Tie.Kind.FOLLOW_UP, other.id(), one.kind() + " after " + other.kind()));
        }
        return ties;
    }

    private void cued(List<Tie> ties, Claim mine, Claim yours, Happening other) {
        Span first = mine.event().trigger().span();
        Span second = yours.event().trigger().span();
        boolean ordered = mine.part() == Part.ACT && first.end() < second.start();
        int line = Sketcher.line(mine.document(), first);
        if (ordered && line == Sketcher.line(mine.document(), second)) {
            String words = mine.document().at(new Span(/* start= */ first.end(), /* end= */ second.start()));
            cues.forEach((cue, kind) -> {
                if (words.toLowerCase(Locale.ROOT).contains(cue)) {
                    ties.add(new Tie(kind, other.id(), "told \"" + cue + "\""));
                }
            });
        }
    }

    /** Whether the same two sides, or the only side of one, are in both. */
    private static boolean shareParties(Happening one, Happening other) {
        Set<String> mine = parties(one);
        Set<String> yours = parties(other);
        int needed = Math.min(2, Math.min(mine.size(), yours.size()));
        mine.retainAll(yours);
        return needed > 0 && mine.size() >= needed;
    }

    private static Set<String> parties(Happening happening) {
        Set<String> parties = new TreeSet<>();
        for (Claim claim : happening.claims()) {
            Sketcher.sides(claim).all().forEach(party -> parties.add(party.code()));
        }
        return parties;
    }
}
