package org.parallax.store.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.IncidentPipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.store.decide.Decision.Accept;
import org.parallax.store.decide.Decision.Correct;
import org.parallax.store.decide.Decision.MarkSensitive;
import org.parallax.store.decide.Decision.Merge;
import org.parallax.store.decide.Decision.Split;
import org.parallax.store.decide.Decision.Undo;
import org.parallax.store.decide.Signed.Entry;

/**
 * The decisions that hold, applied to what the machine finds: first which events belong together, then what is corrected.
 * Immutable and thread-safe.
 *
 * <p>A decision whose words are in no incident any more has no effect; it stays in the journal and works again when they
 * come back.
 */
public final class Rulings {

    private final List<Entry> holding;

    /** @param decisions all of them, in order of the journal */
    public Rulings(List<Entry> decisions) {
        Set<Long> undone = undone(decisions);
        holding = decisions.stream()
                .filter(entry -> !undone.contains(entry.number()))
                .toList();
    }

    /** An undo refers to an earlier decision only, so the last one is decided first. */
    private static Set<Long> undone(List<Entry> decisions) {
        Set<Long> undone = new HashSet<>();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Entry entry = decisions.get(i);
            if (entry.signed().decision() instanceof Undo undo && !undone.contains(entry.number())) {
                undone.add(undo.decision());
            }
        }
        return undone;
    }

    /** The incidents of documents, in order of id. */
    public List<Reviewed> incidents(IncidentPipeline pipeline, Map<DocumentId, CodedDocument> documents) {
        List<Happening> happenings = pipeline.resolver().resolve(List.copyOf(documents.values()));
        for (Entry entry : holding) {
            happenings = regroup(happenings, entry.signed());
        }
        return happenings.stream()
                .map(pipeline.reconciler()::reconcile)
                .map(incident -> review(incident, Anchor.of(incident, documents)))
                .sorted(java.util.Comparator.comparing(
                        reviewed -> reviewed.incident().id()))
                .toList();
    }

    private static List<Happening> regroup(List<Happening> happenings, Signed signed) {
        String why = " by " + signed.author() + ": " + signed.reason();
        if (signed.decision() instanceof Merge merge) {
            return Regrouping.merged(happenings, merge.on(), "merged" + why);
        }
        return signed.decision() instanceof Split split
                ? Regrouping.split(happenings, split.on(), "split" + why)
                : happenings;
    }

    private Reviewed review(Incident found, List<Anchor> words) {
        Incident incident = found;
        boolean accepted = false;
        boolean sensitive = false;
        for (Entry entry : holding) {
            Decision decision = entry.signed().decision();
            if (!touches(decision, words)) {
                continue;
            }
            accepted |= decision instanceof Accept;
            sensitive |= decision instanceof MarkSensitive;
            if (decision instanceof Correct correct) {
                incident = Correction.of(incident, correct, entry.signed());
            }
        }
        return new Reviewed(incident, accepted, sensitive);
    }

    private static boolean touches(Decision decision, List<Anchor> words) {
        return decision.on().stream().anyMatch(words::contains);
    }

    /** The decisions on incidents with these words, holding or not, and the undoing of them, in order. */
    public static List<Entry> history(List<Entry> decisions, List<Anchor> words) {
        Set<Long> concerned = new TreeSet<>();
        for (Entry entry : decisions) {
            Decision decision = entry.signed().decision();
            boolean undoes = decision instanceof Undo undo && concerned.contains(undo.decision());
            if (undoes || touches(decision, words)) {
                concerned.add(entry.number());
            }
        }
        return decisions.stream()
                .filter(entry -> concerned.contains(entry.number()))
                .toList();
    }
}
