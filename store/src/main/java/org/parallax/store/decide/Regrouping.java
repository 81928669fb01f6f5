package org.parallax.store.decide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Claim;
import org.parallax.model.Happening;
import org.parallax.model.IncidentId;
import org.parallax.model.Statement;
import org.parallax.model.Tie;
import org.parallax.store.journal.Hash;

/** Puts happenings together and takes them apart. */
final class Regrouping {

    private static final Comparator<Claim> CLAIMS = Comparator.comparing(
                    (Claim claim) -> claim.document().id())
            .thenComparing(claim -> claim.event().trigger().span());
    private static final Comparator<Statement> STATEMENTS = Comparator.comparing(
                    (Statement statement) -> statement.document().id())
            .thenComparing(statement -> statement.assertion().span());
    private static final int ID_DIGITS = 16;

    private Regrouping() {}

    /** One happening in place of all that hold any of the events; it keeps the smallest of their ids. */
    static List<Happening> merged(List<Happening> happenings, List<Anchor> on, String why) {
        List<Happening> concerned =
                happenings.stream().filter(happening -> holds(happening, on)).toList();
        if (concerned.size() < 2) {
            return happenings;
        }
        Happening one = union(concerned, why);
        List<Happening> result = new ArrayList<>(happenings);
        result.removeAll(concerned);
        result.add(one);
        Set<IncidentId> gone = concerned.stream().map(Happening::id).collect(Collectors.toSet());
        return result.stream().map(each -> retied(each, gone, one.id())).toList();
    }

    private static Happening union(List<Happening> parts, String why) {
        Happening first =
                parts.stream().min(Comparator.comparing(Happening::id)).orElseThrow();
        List<Claim> claims = parts.stream()
                .flatMap(part -> part.claims().stream())
                .sorted(CLAIMS)
                .toList();
        return new Happening(
                first.id(),
                first.kind(),
                claims,
                parts.stream()
                        .flatMap(part -> part.statements().stream())
                        .distinct()
                        .sorted(STATEMENTS)
                        .toList(),
                Stream.concat(parts.stream().flatMap(part -> part.links().stream()), Stream.of(why))
                        .toList(),
                parts.stream().flatMap(part -> part.ties().stream()).distinct().toList(),
                independent(parts, claims));
    }

    /** Sources of two parts may be copies of one another; the documents bound their number. */
    private static int independent(List<Happening> parts, List<Claim> claims) {
        int sum = parts.stream().mapToInt(Happening::independentSources).sum();
        return Math.min(sum, documents(claims));
    }

    private static int documents(List<Claim> claims) {
        return (int)
                claims.stream().map(claim -> claim.document().id()).distinct().count();
    }

    private static Happening retied(Happening happening, Set<IncidentId> gone, IncidentId now) {
        List<Tie> ties = happening.ties().stream()
                .map(tie -> gone.contains(tie.other()) ? new Tie(tie.kind(), now, tie.why()) : tie)
                .filter(tie -> !tie.other().equals(happening.id()))
                .distinct()
                .toList();
        return with(happening, happening.id(), happening.claims(), happening.links(), ties);
    }

    /** The events leave the happenings that hold them and become one of their own. */
    static List<Happening> split(List<Happening> happenings, List<Anchor> on, String why) {
        List<Happening> result = new ArrayList<>();
        for (Happening happening : happenings) {
            List<Claim> leaving = claims(happening, on::contains);
            List<Claim> staying = claims(happening, anchor -> !on.contains(anchor));
            if (leaving.isEmpty() || staying.isEmpty()) {
                result.add(happening);
                continue;
            }
            List<String> links =
                    Stream.concat(happening.links().stream(), Stream.of(why)).toList();
            result.add(with(happening, happening.id(), staying, links, happening.ties()));
            result.add(with(happening, idOf(leaving), leaving, List.of(why), List.of()));
        }
        return result;
    }

    private static List<Claim> claims(Happening happening, Predicate<Anchor> wanted) {
        return happening.claims().stream()
                .filter(claim -> wanted.test(Anchor.of(claim)))
                .toList();
    }

    private static boolean holds(Happening happening, List<Anchor> on) {
        return happening.claims().stream().map(Anchor::of).anyMatch(on::contains);
    }

    private static IncidentId idOf(List<Claim> claims) {
        Set<String> words =
                claims.stream().map(Anchor::of).map(Anchor::toString).collect(Collectors.toCollection(TreeSet::new));
        return new IncidentId("i-"
                + Hash.of(String.join("\n", words).getBytes(StandardCharsets.UTF_8))
                        .substring(0, ID_DIGITS));
    }

    /** The same happening with other claims; statements stay where documents of their own stay. */
    private static Happening with(
            Happening happening, IncidentId id, List<Claim> claims, List<String> links, List<Tie> ties) {
        Set<String> documents =
                claims.stream().map(claim -> claim.document().id().value()).collect(Collectors.toSet());
        List<Statement> statements = happening.statements().stream()
                .filter(statement ->
                        documents.contains(statement.document().id().value()))
                .toList();
        int independent = Math.min(happening.independentSources(), documents(claims));
        return new Happening(id, happening.kind(), claims, statements, links, ties, independent);
    }
}
