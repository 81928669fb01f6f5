package org.parallax.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.DocumentId;
import org.parallax.model.IncidentId;
import org.parallax.store.Archive;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Correct;
import org.parallax.store.decide.Decision.Undo;
import org.parallax.store.decide.DecisionJson;
import org.parallax.store.decide.Signed;

/** People's decisions as the API tells them. Used by one request. */
final class Journal {

    private final Archive archive;
    private final List<Signed.Entry> all;
    private final Set<Long> undone = new HashSet<>();

    Journal(Archive archive) {
        this.archive = archive;
        this.all = archive.decisions();
        for (int i = all.size() - 1; i >= 0; i--) {
            Signed.Entry entry = all.get(i);
            if (entry.signed().decision() instanceof Undo undo && !undone.contains(entry.number())) {
                undone.add(undo.decision());
            }
        }
    }

    List<Signed.Entry> all() {
        return all;
    }

    List<Map<String, Object>> history(IncidentId id) {
        return archive.history(id).stream().map(this::node).toList();
    }

    Map<String, Object> node(Signed.Entry entry) {
        Decision decision = entry.signed().decision();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("number", entry.number());
        node.put("kind", DecisionJson.kind(decision));
        node.put("author", entry.signed().author());
        node.put("reason", entry.signed().reason());
        node.put("at", entry.signed().at().toString());
        node.put("undone", undone.contains(entry.number()));
        if (decision instanceof Undo undo) {
            node.put("decision", undo.decision());
        } else {
            node.put("on", decision.on().stream().map(Journal::anchor).toList());
        }
        if (decision instanceof Correct correct) {
            node.put("point", correct.field().point());
            node.put(
                    "party",
                    correct.field().party() == null
                            ? null
                            : correct.field().party().code());
            node.put("value", correct.value());
        }
        node.put("incidents", incidents(decision));
        return node;
    }

    private static Map<String, Object> anchor(Anchor anchor) {
        return Map.of(
                "document", anchor.document().value(),
                "start", anchor.trigger().start(),
                "end", anchor.trigger().end());
    }

    /** The incidents that hold words of the decision now. */
    private List<String> incidents(Decision decision) {
        List<DocumentId> documents =
                decision.on().stream().map(Anchor::document).distinct().toList();
        List<String> incidents = new ArrayList<>();
        for (IncidentId id : archive.incidentsOf(documents)) {
            if (archive.anchors(id).stream().anyMatch(decision.on()::contains)) {
                incidents.add(id.value());
            }
        }
        incidents.sort(String::compareTo);
        return incidents;
    }
}
