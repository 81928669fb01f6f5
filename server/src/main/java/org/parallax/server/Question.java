package org.parallax.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.IncidentId;
import org.parallax.store.Archive;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;
import tools.jackson.databind.util.RawValue;

/**
 * A question to a reviewer: are these two the same, is this point disputed or only worded differently, is this incident right.
 *
 * @param other the incident that it may be the same as, or null
 * @param point the point that is asked about, or null
 */
record Question(
        String id,
        String kind,
        Entry entry,
        @Nullable Entry other,
        @Nullable String point) {

    /** What can be asked about an incident, the most valuable first. */
    static List<Question> of(Entry entry, Catalogue catalogue, Archive archive) {
        List<Question> questions = new ArrayList<>();
        Entry twin = twin(entry, catalogue);
        if (twin != null) {
            questions.add(new Question("merge " + entry.id() + " " + twin.id(), "merge", entry, twin, null));
        }
        List<String> settled = settled(entry, archive);
        entry.overview().statuses().forEach((point, status) -> {
            if (status.equals("disputed") && !settled.contains(point)) {
                questions.add(new Question("status " + entry.id() + " " + point, "status", entry, null, point));
            }
        });
        questions.add(new Question("accept " + entry.id(), "accept", entry, null, null));
        return questions;
    }

    /** The points whose status somebody has decided. */
    private static List<String> settled(Entry entry, Archive archive) {
        List<String> settled = new ArrayList<>();
        for (Signed.Entry each : archive.history(new IncidentId(entry.id()))) {
            if (each.signed().decision() instanceof Decision.Correct correct
                    && correct.field().point() != null) {
                settled.add(correct.field().point());
            }
        }
        return settled;
    }

    /** An incident of the same parties and kind, at the same place and time, that was not put together with it. */
    private static @Nullable Entry twin(Entry entry, Catalogue catalogue) {
        if (entry.first() == null || entry.spots().isEmpty()) {
            return null;
        }
        for (Entry other : catalogue.byId().values()) {
            if (other.id().compareTo(entry.id()) > 0 && other.undecided() && alike(entry, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean alike(Entry one, Entry other) {
        return one.first() != null
                && one.first().equals(other.first())
                && one.overview().parties().equals(other.overview().parties())
                && one.overview().types().stream().anyMatch(other.overview().types()::contains)
                && one.spots().stream()
                        .anyMatch(spot -> other.spots().stream()
                                .anyMatch(same -> same.source().equals(spot.source())));
    }

    /** The task without the incident's page. */
    Map<String, Object> node() {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id);
        node.put("kind", kind);
        node.put("question", question());
        node.put("why", why());
        node.put("point", point);
        node.put("other", other == null ? null : new RawValue(other.card()));
        node.put("choices", choices());
        return node;
    }

    private String question() {
        return switch (kind) {
            case "merge" -> "Are these two the same incident?";
            case "status" ->
                "Do the sides contradict each other on “" + PartyNames.point(String.valueOf(point))
                        + "”, or only word it differently?";
            default -> "Is this incident as the sources tell it?";
        };
    }

    private @Nullable String why() {
        return kind.equals("merge") ? "Same parties, same kind of act, same day, same place." : null;
    }

    private List<Map<String, Object>> choices() {
        List<Map<String, Object>> choices = new ArrayList<>();
        switch (kind) {
            case "merge" -> {
                choices.add(choice("m", "Same: merge them", decision("merge", List.of(entry.id(), ids(other)), null)));
                choices.add(choice("x", "Two incidents: keep them apart", null));
            }
            case "status" -> {
                choices.add(choice("1", "They contradict each other", status("disputed")));
                choices.add(choice("2", "Only worded differently: agreed", status("agreed")));
                choices.add(choice("3", "One side only speaks to it", status("one-sided")));
            }
            default -> {
                choices.add(choice("Enter", "Right: accept", decision("accept", List.of(entry.id()), null)));
                choices.add(choice("x", "Not right: leave it open", null));
            }
        }
        choices.add(choice("f", "Mark as sensitive", decision("mark-sensitive", List.of(entry.id()), null)));
        choices.add(choice("s", "Later", null));
        return choices;
    }

    private static String ids(@Nullable Entry other) {
        return other == null ? "" : other.id();
    }

    private Map<String, Object> status(String value) {
        return decision("correct", List.of(entry.id()), value);
    }

    private Map<String, Object> decision(String decisionKind, List<String> incidents, @Nullable String value) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("kind", decisionKind);
        decision.put("incidents", incidents);
        decision.put("point", value == null ? null : point);
        decision.put("value", value);
        return decision;
    }

    private static Map<String, Object> choice(String key, String label, @Nullable Map<String, Object> decision) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("key", key);
        choice.put("label", label);
        choice.put("decision", decision);
        return choice;
    }
}
