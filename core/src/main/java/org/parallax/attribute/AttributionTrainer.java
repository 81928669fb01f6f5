package org.parallax.attribute;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * Learns the weights that ship with the attributor from documents whose attributions are known. The same documents in the
 * same order give the same bytes. For one thread.
 *
 * <pre>{@code
 * AttributionTrainer trainer = new AttributionTrainer();
 * documents.forEach(each -> trainer.add(each, known.get(each)));
 * trainer.train(cueStream, spanStream);
 * }</pre>
 */
public final class AttributionTrainer {

    private final List<Example> examples = new ArrayList<>();

    private record Example(Flat flat, int[] rules, int[] labels, List<Place> places) {}

    private record Place(SpanPicker.Place place, SpanPicker.Choice gold) {}

    /** Takes a document with what is known of it. */
    public void add(Annotated document, List<Wording> known) {
        Flat flat = new Flat(document);
        List<Draft> rules = StandardAttributor.rules(document);
        int[] labels = new int[flat.size()];
        List<Place> places = new ArrayList<>();
        for (Wording wording : known) {
            for (Span span : wording.cue()) {
                int[] cue = label(flat, span, labels);
                if (cue.length == 2) {
                    Draft rule = LearnedModel.at(flat, rules, cue);
                    places.add(new Place(
                            LearnedModel.place(flat, cue, rule),
                            LearnedModel.choice(flat, cue, wording.source(), wording.content())));
                }
            }
        }
        examples.add(new Example(flat, CueTagger.rules(flat, rules), labels, places));
    }

    /** Marks the tokens of a cue; answers its first and last position, or nothing if it has none in one sentence. */
    private static int[] label(Flat flat, Span span, int[] labels) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < flat.size(); i++) {
            Token token = flat.tokens.get(i);
            boolean same = from < 0 || flat.begin(i) == flat.begin(from);
            if (span.overlaps(token.span()) && same) {
                labels[i] = from < 0 ? CueTagger.FIRST : CueTagger.FURTHER;
                from = from < 0 ? i : from;
                to = i;
            }
        }
        return from < 0 || !flat.sentences.get(from).parsed() ? new int[0] : new int[] {from, to};
    }

    /** Learns and writes the weights of cues and of spans; closes both streams. */
    public void train(OutputStream cues, OutputStream spans) throws IOException {
        CueLearner learner = new CueLearner();
        examples.forEach(each -> learner.add(each.flat(), each.rules(), each.labels()));
        learner.learn().write(cues);
        SpanLearner spanLearner = new SpanLearner();
        examples.forEach(each -> each.places().forEach(place -> spanLearner.add(place.place(), place.gold())));
        spanLearner.learn().write(spans);
    }
}
