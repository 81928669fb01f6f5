package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;

/**
 * Finds which documents hang together because tellings of theirs could be of one happening. Every two groups of documents can be looked
 * at on another machine; documents that nothing links, over however many steps, share no incident. Thread-safe.
 *
 * <p>Copies are not among the links: {@link Regions#linked} joins them.
 */
public final class Links {

    private static final TellingScorer SCORER = new TellingScorer(Families.shipped());
    private static final Teller TELLER = new Teller(Families.shipped());

    private final List<CodedDocument> documents;
    private final int[] first;
    private final List<Link> links = new ArrayList<>();

    private Links(Stream<CodedDocument> documents) {
        this.documents =
                documents.sorted(Comparator.comparing(CodedDocument::id)).toList();
        first = new int[this.documents.size()];
        Arrays.setAll(first, i -> i);
    }

    /** Two documents that hang together. */
    public record Link(DocumentId one, DocumentId other) {}

    /** Enough links among some documents to tell which of them hang together. */
    public static List<Link> among(List<CodedDocument> documents) {
        return new Links(documents.stream()).found(Set.of());
    }

    /** Enough links of some documents with others; what hangs together within either of them is not looked for. */
    public static List<Link> between(List<CodedDocument> some, List<CodedDocument> others) {
        Set<DocumentId> ours = some.stream().map(CodedDocument::id).collect(Collectors.toSet());
        return new Links(Stream.concat(some.stream(), others.stream())).found(ours);
    }

    /** @param ours if any, only pairs of one of these with another document are compared */
    private List<Link> found(Set<DocumentId> ours) {
        Copies copies = new Copies(documents);
        List<Aspect> aspects = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (Telling telling : TELLER.tellings(documents.get(i))) {
                aspects.add(Aspect.of(telling, copies));
                owners.add(i);
            }
        }
        for (int[] pair : Blocks.pairs(aspects)) {
            int one = owners.get(pair[0]);
            int other = owners.get(pair[1]);
            boolean wanted = ours.isEmpty() || ours.contains(id(one)) != ours.contains(id(other));
            if (wanted
                    && root(one) != root(other)
                    && SCORER.weight(aspects.get(pair[0]), aspects.get(pair[1])) >= TellingScorer.LINK) {
                first[root(other)] = root(one);
                links.add(new Link(id(one), id(other)));
            }
        }
        return List.copyOf(links);
    }

    private DocumentId id(int position) {
        return documents.get(position).id();
    }

    private int root(int of) {
        int at = of;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }
}
