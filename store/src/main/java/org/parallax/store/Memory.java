package org.parallax.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.reconcile.Reconciler;
import org.parallax.store.decide.Reviewed;

/**
 * What a writer remembers from one derivation to the next, so that one more document does not cost as much as all of them: the
 * documents as they were read back, the incident of each happening, and what stands in the tables. Nothing in it is needed; a
 * writer that forgets derives the same. Not thread-safe.
 *
 * <p>Reconciling is a pure function, and equal happenings of the same documents are recognised quickly, because equal parts
 * are mostly the same objects.
 */
final class Memory {

    private record Reconciled(Happening happening, Incident incident) {}

    private final SortedMap<DocumentId, CodedDocument> documents = new TreeMap<>();
    private Map<IncidentId, Reconciled> earlier = new HashMap<>();
    private Map<IncidentId, Reconciled> now = new HashMap<>();
    private final Map<IncidentId, Reviewed> shelved = new HashMap<>();
    private long newest;

    /** The documents in order of id. */
    SortedMap<DocumentId, CodedDocument> documents() {
        return Collections.unmodifiableSortedMap(documents);
    }

    /** The number of the newest document that is remembered. */
    long newest() {
        return newest;
    }

    void take(long number, CodedDocument document) {
        documents.put(document.id(), document);
        newest = Math.max(newest, number);
    }

    /** A reconciler that does again only what is new since the derivation before. */
    Reconciler remembering(Reconciler reconciler) {
        earlier = now;
        now = new HashMap<>();
        return happening -> {
            Reconciled before = earlier.get(happening.id());
            Incident incident = before != null && before.happening().equals(happening)
                    ? before.incident()
                    : reconciler.reconcile(happening);
            now.put(happening.id(), new Reconciled(happening, incident));
            return incident;
        };
    }

    /** Whether an incident is known to stand in the tables just so. */
    boolean shelved(Reviewed reviewed) {
        return reviewed.equals(shelved.get(reviewed.incident().id()));
    }

    /** Notes what stands in the tables now. */
    void shelve(Iterable<Reviewed> all) {
        shelved.clear();
        all.forEach(reviewed -> shelved.put(reviewed.incident().id(), reviewed));
    }
}
