package org.parallax.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Participant;

/**
 * Who did what to whom, end to end, against PLOVER's gold standard records: country of the actor, country of the recipient and
 * type, as sets for each sentence. {@code ---} stands for nobody; a mutual event counts once each way.
 */
final class DyadsTask implements Task {

    private static final String NOBODY = "---";

    @Override
    public String name() {
        return "gsr";
    }

    @Override
    public String description() {
        return "who did what to whom: actor's country, recipient's country and PLOVER root, end to end";
    }

    private record Dyad(String actor, String recipient, String type) {}

    /** A sentence's dyads as marked, from all its records, and as told. */
    private record Part(Set<String> gold, Set<String> told) {}

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        Map<String, Set<Dyad>> marked = new LinkedHashMap<>();
        Map<String, Gold> first = new LinkedHashMap<>();
        for (Gold record : gold) {
            first.putIfAbsent(record.text(), record);
            marked.computeIfAbsent(record.text(), text -> new HashSet<>()).addAll(marked(record));
        }
        List<Told> read = reader.read(List.copyOf(first.values()));
        return new Report(
                name(),
                List.of(
                        figure("F1", marked, read, dyad -> dyad),
                        figure("rootF1", marked, read, dyad -> new Dyad("", "", dyad.type())),
                        figure("actorRootF1", marked, read, dyad -> new Dyad(dyad.actor(), "", dyad.type())),
                        figure("pairF1", marked, read, dyad -> new Dyad(dyad.actor(), dyad.recipient(), ""))),
                List.of());
    }

    private static Report.Figure figure(
            String name, Map<String, Set<Dyad>> marked, List<Told> read, UnaryOperator<Dyad> cut) {
        List<Part> parts = read.stream()
                .map(told ->
                        new Part(cut(marked.getOrDefault(told.gold().text(), Set.of()), cut), cut(dyads(told), cut)))
                .toList();
        return Hits.f1(name, parts, DyadsTask::hits);
    }

    private static Set<String> cut(Set<Dyad> dyads, UnaryOperator<Dyad> cut) {
        return dyads.stream().map(cut).map(Dyad::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Hits hits(Part part) {
        int right = (int) part.told().stream().filter(part.gold()::contains).count();
        return new Hits(right, part.told().size(), part.gold().size());
    }

    private static Set<Dyad> marked(Gold record) {
        return dyads(
                countries(record, "actor"),
                countries(record, "recipient"),
                CodingJudge.type(record.row().path("type").asString()));
    }

    private static List<String> countries(Gold record, String end) {
        return Marked.list(record, end).stream()
                .map(actor -> actor.path("country").asString())
                .toList();
    }

    private static Set<Dyad> dyads(Told told) {
        Set<Dyad> dyads = new HashSet<>();
        if (told.comparable() && told.read().isPresent()) {
            CodedDocument document = told.read().get();
            document.told().events().forEach(event -> dyads.addAll(dyads(document, event)));
        }
        return dyads;
    }

    private static Set<Dyad> dyads(CodedDocument document, Event event) {
        String type = event.code().type() == null
                ? ""
                : CodingJudge.type(event.code().type().name());
        return dyads(
                countries(document, event.roles().actors()),
                countries(document, event.roles().recipients()),
                type);
    }

    private static List<String> countries(CodedDocument document, List<Participant> participants) {
        return participants.stream()
                .map(each ->
                        country(each.actor() == null ? null : document.actors().actor(each.actor())))
                .distinct()
                .toList();
    }

    /** The first three letters of the first code that has three capitals, else of the party. */
    private static String country(@Nullable Actor actor) {
        if (actor == null) {
            return NOBODY;
        }
        return Stream.concat(
                        actor.codes().stream(), Stream.ofNullable(actor.party()).map(party -> party.code()))
                .filter(code -> code.matches("[A-Z]{3}.*"))
                .findFirst()
                .map(code -> code.substring(0, 3))
                .orElse(NOBODY);
    }

    private static Set<Dyad> dyads(List<String> actors, List<String> recipients, String type) {
        Set<Dyad> dyads = new HashSet<>();
        boolean mutual = recipients.isEmpty() && actors.size() > 1;
        List<String> others = mutual ? actors : recipients.isEmpty() ? List.of(NOBODY) : recipients;
        for (int i = 0; i < Math.max(1, actors.size()); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (!mutual || i != j) {
                    dyads.add(new Dyad(actors.isEmpty() ? NOBODY : actors.get(i), others.get(j), type));
                }
            }
        }
        return dyads;
    }
}
