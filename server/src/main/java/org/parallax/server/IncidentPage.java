package org.parallax.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.model.Answer;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;
import org.parallax.store.Archive;
import tools.jackson.databind.util.RawValue;

/** One incident with every account, the words behind it, its sources, its silences and its ties. */
final class IncidentPage {

    private final Incident incident;
    private final Map<DocumentId, CodedDocument> documents = new TreeMap<>();
    private final Selection selection;
    private final Catalogue catalogue;
    private final Entry entry;

    private IncidentPage(Archive archive, Catalogue catalogue, Incident incident, Entry entry, boolean named) {
        this.incident = incident;
        this.catalogue = catalogue;
        this.entry = entry;
        incident.sources().documents().forEach(id -> archive.document(id).ifPresent(found -> documents.put(id, found)));
        this.selection = new Selection(
                List.copyOf(documents.values()), List.of(incident), new Terms(Projection.PER_ACCOUNT, named, false));
    }

    static Optional<Map<String, Object>> of(Archive archive, Catalogue catalogue, IncidentId id, boolean named) {
        return archive.incident(id)
                .flatMap(found -> Optional.ofNullable(
                                catalogue.byId().get(found.incident().id().value()))
                        .map(entry -> new IncidentPage(archive, catalogue, found.incident(), entry, named).page()));
    }

    private Map<String, Object> page() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("type", "incident");
        page.put("id", incident.id().value());
        page.put("title", selection.discreet(incident.title()));
        page.put("parties", codes(incident.parties()));
        page.put(
                "documents",
                incident.sources().documents().stream().map(DocumentId::value).toList());
        page.put("independentSources", incident.sources().independent());
        page.put("events", events());
        page.put("points", incident.points().stream().map(this::point).toList());
        page.put("names", PartyNames.parties(everybody()));
        page.put("summary", summary());
        page.put("sources", documents.values().stream().map(this::source).toList());
        page.put("silence", silence());
        page.put("changed", changed());
        page.put("related", related());
        page.put("card", new RawValue(entry.card()));
        return page;
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }

    private Set<String> everybody() {
        Set<String> codes = new TreeSet<>(codes(incident.parties()));
        incident.points().forEach(point -> point.accounts().keySet().forEach(party -> codes.add(party.code())));
        documents
                .values()
                .forEach(document -> document.actors().all().forEach(actor -> {
                    if (actor.party() != null) {
                        codes.add(actor.party().code());
                    }
                }));
        return codes;
    }

    private List<Map<String, String>> events() {
        return incident.sources().events().stream()
                .map(event -> Map.of(
                        "document",
                        event.document().value(),
                        "event",
                        event.event().value()))
                .toList();
    }

    private Map<String, Object> point(Point point) {
        Map<String, Object> accounts = new LinkedHashMap<>();
        point.accounts()
                .forEach((party, answers) -> accounts.put(
                        party.code(), answers.stream().map(this::answer).toList()));
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("point", point.name());
        node.put("label", PartyNames.point(point.name()));
        node.put("status", point.status().label());
        node.put("why", selection.discreet(point.why()));
        node.put("accounts", accounts);
        return node;
    }

    private Map<String, Object> answer(Answer answer) {
        Answer.Evidence evidence = answer.evidence();
        CodedDocument document = documents.get(evidence.document());
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("value", selection.discreet(answer.value()));
        node.put("denial", answer.denial() ? true : null);
        node.put("told", answer.told() == null ? null : answer.told().toString());
        node.put("earlier", answer.earlier() ? true : null);
        node.put("document", evidence.document().value());
        node.put(
                "spans",
                evidence.spans().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
        node.put(
                "attribution",
                evidence.attribution() == null
                        ? Json.NULL
                        : evidence.attribution().value());
        node.put("act", act(document, evidence.attribution()));
        node.put("event", evidence.event() == null ? null : evidence.event().value());
        node.put("chain", evidence.chain().stream().map(actor -> actor.value()).toList());
        node.put("speakers", document == null ? List.of() : speakers(document, evidence));
        node.put(
                "quotes",
                document == null
                        ? List.of()
                        : evidence.spans().stream()
                                .map(span -> selection.discreet(document.at(span)))
                                .toList());
        return node;
    }

    private static @Nullable String act(@Nullable CodedDocument document, @Nullable AttributionId id) {
        if (document == null || id == null) {
            return null;
        }
        Attribution attribution = document.attributions().attribution(id);
        return attribution.act().label();
    }

    private List<Map<String, Object>> speakers(CodedDocument document, Answer.Evidence evidence) {
        List<Map<String, Object>> speakers = new ArrayList<>();
        evidence.chain().forEach(id -> {
            var actor = document.actors().actor(id);
            Map<String, Object> speaker = new LinkedHashMap<>();
            speaker.put("id", id.value());
            speaker.put("name", selection.discreet(actor.name()));
            speaker.put("party", actor.party() == null ? null : actor.party().code());
            speakers.add(speaker);
        });
        speakers.add(Map.of("id", "outlet", "name", name(document), "party", Party.OUTLET.code()));
        return speakers;
    }

    private static String name(CodedDocument document) {
        String outlet = document.document().edition().outlet();
        String source = document.document().source();
        return outlet == null ? source.substring(source.lastIndexOf('/') + 1) : outlet;
    }

    /** What opposing sides agree on, a clause for each point. */
    private List<Map<String, String>> summary() {
        return incident.points().stream()
                .filter(point -> point.status() == Status.AGREED)
                .map(point -> Map.of("point", point.name(), "text", clause(point)))
                .toList();
    }

    private String clause(Point point) {
        String values = point.accounts().values().stream()
                .flatMap(List::stream)
                .filter(answer -> !answer.earlier())
                .map(answer -> selection.discreet(answer.value()))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" / "));
        return PartyNames.point(point.name()) + ": " + values;
    }

    private Map<String, Object> source(CodedDocument coded) {
        var edition = coded.document().edition();
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("document", coded.id().value());
        source.put("name", name(coded));
        source.put("title", edition.title() == null ? null : selection.discreet(edition.title()));
        source.put("outlet", edition.outlet());
        source.put(
                "published",
                edition.published() == null ? null : edition.published().iso());
        source.put("language", edition.language());
        source.put("url", edition.url());
        source.put("voices", voices(coded.id()));
        return source;
    }

    private List<String> voices(DocumentId id) {
        Set<String> voices = new TreeSet<>();
        incident.points()
                .forEach(point -> point.accounts().forEach((party, answers) -> {
                    if (answers.stream()
                            .anyMatch(answer -> answer.evidence().document().equals(id))) {
                        voices.add(party.code());
                    }
                }));
        return List.copyOf(voices);
    }

    private List<Map<String, Object>> silence() {
        List<Map<String, Object>> silences = new ArrayList<>();
        for (Party party : incident.parties()) {
            List<String> unanswered = incident.points().stream()
                    .filter(point -> !point.accounts().containsKey(party))
                    .map(Point::name)
                    .toList();
            if (!unanswered.isEmpty()) {
                silences.add(silence(party, unanswered));
            }
        }
        return silences;
    }

    private Map<String, Object> silence(Party party, List<String> points) {
        String name = PartyNames.party(party.code());
        boolean heard = entry.overview().tellers().containsKey(party.code());
        String labels = points.stream().map(PartyNames::point).collect(Collectors.joining(", "));
        Map<String, Object> silence = new LinkedHashMap<>();
        silence.put("party", party.code());
        silence.put("points", points);
        silence.put("lastSource", lastSource(party));
        silence.put(
                "text",
                heard
                        ? "Nothing from " + name + " in these sources on: " + labels + "."
                        : "No source here carries an account of " + name + ".");
        return silence;
    }

    private @Nullable String lastSource(Party party) {
        return documents.values().stream()
                .filter(document -> voices(document.id()).contains(party.code()))
                .map(document -> document.document().edition().published())
                .filter(Objects::nonNull)
                .map(published -> published.day().toString())
                .max(String::compareTo)
                .orElse(null);
    }

    private List<Map<String, Object>> changed() {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Point point : incident.points()) {
            point.accounts().forEach((party, answers) -> {
                if (answers.stream().anyMatch(Answer::earlier)) {
                    changes.add(Map.of(
                            "point", point.name(),
                            "party", party.code(),
                            "earlier", values(answers, true),
                            "now", values(answers, false)));
                }
            });
        }
        return changes;
    }

    private List<String> values(List<Answer> answers, boolean earlier) {
        return answers.stream()
                .filter(answer -> answer.earlier() == earlier)
                .map(answer -> selection.discreet(answer.value()))
                .distinct()
                .toList();
    }

    private List<Map<String, String>> related() {
        List<Map<String, String>> related = new ArrayList<>();
        incident.ties().forEach(tie -> {
            Entry other = catalogue.byId().get(tie.other().value());
            if (other != null) {
                related.add(Map.of(
                        "kind", tie.kind().label(),
                        "incident", tie.other().value(),
                        "title", other.overview().title(),
                        "why", tie.why()));
            }
        });
        return related;
    }
}
