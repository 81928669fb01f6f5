package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Happening;
import org.parallax.model.Incident.EventRef;

/** Asks the very scorer that the resolver uses, so that the reasons are the true ones. */
final class StandardExplainer implements Explainer {

    private final Teller teller;
    private final TellingScorer scorer;
    private final Resolver resolver;

    StandardExplainer(Families families) {
        teller = new Teller(families);
        scorer = new TellingScorer(families);
        resolver = new StandardResolver(families);
    }

    private record Pair(int score, String line) {}

    @Override
    public List<String> explain(List<CodedDocument> documents, DocumentId one, DocumentId other) {
        Copies copies = new Copies(documents.stream()
                .sorted(Comparator.comparing(CodedDocument::id))
                .toList());
        List<Happening> happenings = resolver.resolve(documents);
        List<Pair> pairs = new ArrayList<>();
        for (Telling mine : teller.tellings(find(documents, one))) {
            for (Telling yours : teller.tellings(find(documents, other))) {
                Score score = scorer.score(Aspect.of(mine, copies), Aspect.of(yours, copies));
                boolean together = together(happenings, mine, yours);
                String line = (together ? "one incident" : "not one incident") + ": "
                        + Teller.name(mine.core().get(0)) + " and "
                        + Teller.name(yours.core().get(0)) + ": " + score + ", needs " + TellingScorer.LINK;
                int rank = score.isVetoed() ? Integer.MIN_VALUE : score.total();
                pairs.add(new Pair(together ? Integer.MAX_VALUE : rank, line));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed().thenComparing(Pair::line));
        return pairs.stream().map(Pair::line).toList();
    }

    @Override
    public List<Compared> compared(List<CodedDocument> documents) {
        Copies copies = new Copies(documents.stream()
                .sorted(Comparator.comparing(CodedDocument::id))
                .toList());
        List<Aspect> aspects = documents.stream()
                .flatMap(document -> teller.tellings(document).stream())
                .map(telling -> Aspect.of(telling, copies))
                .toList();
        return Blocks.pairs(aspects).stream()
                .map(pair -> new Compared(events(aspects.get(pair[0])), events(aspects.get(pair[1]))))
                .toList();
    }

    private static Set<EventRef> events(Aspect aspect) {
        return aspect.telling().core().stream()
                .map(sketch ->
                        new EventRef(sketch.document().id(), sketch.event().id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CodedDocument find(List<CodedDocument> documents, DocumentId id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not among the documents: " + id));
    }

    private static boolean together(List<Happening> happenings, Telling mine, Telling yours) {
        return happenings.stream().anyMatch(happening -> tells(happening, mine) && tells(happening, yours));
    }

    private static boolean tells(Happening happening, Telling telling) {
        return happening.claims().stream().anyMatch(claim -> isOf(claim, telling));
    }

    private static boolean isOf(Claim claim, Telling telling) {
        return claim.part() != Claim.Part.OUTCOME
                && claim.document().id().equals(telling.document().id())
                && telling.core().stream()
                        .anyMatch(sketch ->
                                sketch.event().id().equals(claim.event().id()));
    }
}
