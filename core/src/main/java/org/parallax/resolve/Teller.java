package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;

/** Finds the happenings that one document tells of. */
final class Teller {

    private final Families families;
    private final Sketcher sketcher;
    private final ClaimScorer scorer;

    Teller(Families families) {
        sketcher = new Sketcher(families);
        scorer = new ClaimScorer(families);
        this.families = families;
    }

    /** The tellings of a document in text order. */
    List<Telling> tellings(CodedDocument document) {
        List<Sketch> sketches = sketcher.sketches(document);
        List<Draft> drafts = new ArrayList<>();
        for (List<Integer> group : groups(sketches)) {
            drafts.add(draft(group.stream().map(sketches::get).toList()));
        }
        return new Attachments(document, drafts, families).tellings();
    }

    /** Acts by themselves, harm by itself, and then harm with what did it: what others suffered tells nothing of two deeds. */
    private List<List<Integer>> groups(List<Sketch> sketches) {
        double[] weights = new double[sketches.size()];
        Arrays.fill(weights, 1);
        AverageLink.Pairs pairs = (one, other) ->
                scorer.score(sketches.get(one), sketches.get(other)).weight();
        AverageLink.Pairs alike = (one, other) ->
                sketches.get(one).is(Part.HARM) == sketches.get(other).is(Part.HARM)
                        ? pairs.score(one, other)
                        : Double.NEGATIVE_INFINITY;
        List<List<Integer>> groups =
                new AverageLink(alike, weights, ClaimScorer.LINK, ClaimScorer.CUT).groups(allPairs(sketches.size()));
        return new Effects(sketches, pairs).joined(groups);
    }

    private static List<int[]> allPairs(int size) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    private Draft draft(List<Sketch> group) {
        Draft draft = new Draft(group);
        for (int i = 1; i < group.size(); i++) {
            draft.link(strongest(group, i));
        }
        return draft;
    }

    /** The best reason why an event belongs to those before it. */
    private String strongest(List<Sketch> group, int at) {
        Sketch sketch = group.get(at);
        Sketch best = group.get(0);
        for (Sketch earlier : group.subList(0, at)) {
            if (scorer.score(earlier, sketch).total()
                    > scorer.score(best, sketch).total()) {
                best = earlier;
            }
        }
        return name(best) + " ~ " + name(sketch) + ": " + scorer.score(best, sketch);
    }

    static String name(Sketch sketch) {
        return sketch.document().id() + "/" + sketch.event().id() + " \""
                + sketch.document().at(sketch.trigger()) + "\"";
    }

    /** Whether a group names a happening rather than what stood around one. */
    static boolean isMain(Draft draft) {
        return draft.core().stream()
                .anyMatch(sketch -> !sketch.family().aside() && (sketch.is(Part.ACT) || sketch.is(Part.HARM)));
    }
}
