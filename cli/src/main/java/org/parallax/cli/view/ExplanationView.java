package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.DocumentPipeline.Explained;
import org.parallax.code.Explanation.Decision;
import org.parallax.code.Explanation.Part;
import org.parallax.model.Actor;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.Participant;
import org.parallax.model.Span;

/** The reasons for a document's events in the words of a reader: sentence by sentence, coded words first. */
public final class ExplanationView {

    private static final String INDENT = "    ";
    private static final String DEEPER = "      ";

    private final CodedDocument document;
    private final List<Decision> decisions;
    private final boolean all;

    /** @param all whether entries that did not come near are told, too */
    public ExplanationView(Explained explained, boolean all) {
        this.document = explained.document();
        this.decisions = explained.explanation().decisions();
        this.all = all;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (CodedDocument.Line line : document.lines()) {
            if (line.role().carriesClaims()) {
                sentence(line.span(), lines);
            }
        }
        return lines;
    }

    private void sentence(Span sentence, List<String> lines) {
        lines.add(flat(sentence));
        List<Event> events = document.told().events().stream()
                .filter(event -> sentence.contains(event.trigger().span()))
                .toList();
        Set<Decision> told = new HashSet<>();
        for (Event event : events) {
            event(event, told, lines);
        }
        List<Decision> rest = decisions.stream()
                .filter(each -> sentence.contains(each.word()) && !told.contains(each))
                .toList();
        if (events.isEmpty()) {
            lines.add(INDENT + "no event");
        }
        uncoded(rest, lines);
        lines.add("");
    }

    private void event(Event event, Set<Decision> told, List<String> lines) {
        lines.add(INDENT + flat(event.trigger().span()) + "  =  " + code(event.code()));
        List<Decision> here = decisions.stream()
                .filter(each -> each.word().overlaps(event.trigger().span()))
                .toList();
        told.addAll(here);
        here.stream()
                .filter(each -> each.taken() && rule(event).equals(each.entry()))
                .findFirst()
                .ifPresentOrElse(
                        each -> lines.add(DEEPER + "entry      " + each.entry() + "  " + each.reason()),
                        () -> lines.add(
                                DEEPER + "rule       " + event.provenance().rule()));
        List<Part> parts = here.stream().flatMap(each -> each.parts().stream()).toList();
        parts.stream()
                .filter(part -> !isRole(part))
                .map(part -> DEEPER + "matched    " + part.what() + "  " + flat(part.words()))
                .distinct()
                .forEach(lines::add);
        event.roles().actors().forEach(each -> lines.add(DEEPER + "actor      " + role(each, "actor: ", parts)));
        event.roles()
                .recipients()
                .forEach(each -> lines.add(DEEPER + "recipient  " + role(each, "recipient: ", parts)));
        lines.add(DEEPER + "standing   " + event.standing().factuality().label() + ", "
                + teller(event.standing().attribution()));
        refusals(here).forEach(reason -> lines.add(DEEPER + "refused    " + reason));
    }

    private static String rule(Event event) {
        return event.provenance().rule().replaceFirst("\\+future$", "");
    }

    private static boolean isRole(Part part) {
        return part.what().startsWith("actor: ") || part.what().startsWith("recipient: ");
    }

    private String role(Participant participant, String role, List<Part> parts) {
        String found = parts.stream()
                .filter(part -> part.what().startsWith(role) && part.words().overlaps(participant.span()))
                .map(part -> part.what().substring(role.length()))
                .findFirst()
                .orElse("taken over from an earlier happening");
        return flat(participant.span()) + "  " + who(participant) + "  <- " + found;
    }

    private String who(Participant participant) {
        if (participant.actor() == null) {
            return "(nobody known)";
        }
        Actor actor = document.actors().actor(participant.actor());
        return Stream.concat(
                                Stream.ofNullable(actor.party()).map(Object::toString),
                                actor.codes().stream().limit(1))
                        .distinct()
                        .collect(Collectors.joining(" ", "[", "] "))
                + "by " + actor.provenance().rule();
    }

    private String teller(@Nullable AttributionId id) {
        if (id == null) {
            return "told by the document itself";
        }
        Attribution attribution = document.attributions().attribution(id);
        String party = attribution.voice().party() == null
                ? "somebody"
                : attribution.voice().party().code();
        return "told by " + party + " (" + attribution.act().label() + ")";
    }

    private static String code(EventCode code) {
        return Stream.of(
                        code.type() == null ? "statement" : code.type().name(),
                        code.mode() == null ? "" : code.mode(),
                        code.cameo() == null ? "" : "CAMEO " + code.cameo(),
                        code.goldstein() == null ? "" : String.format(Locale.ROOT, "Goldstein %.1f", code.goldstein()),
                        String.join(",", code.contexts()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private void uncoded(List<Decision> rest, List<String> lines) {
        Map<Span, List<Decision>> byWord = new LinkedHashMap<>();
        rest.forEach(each ->
                byWord.computeIfAbsent(each.word(), word -> new ArrayList<>()).add(each));
        byWord.forEach((word, tried) -> {
            List<String> reasons = refusals(tried);
            if (reasons.isEmpty()) {
                lines.add(INDENT + flat(word) + "  not coded: none of " + count(tried) + " fits");
            } else {
                lines.add(INDENT + flat(word) + "  not coded");
                reasons.forEach(reason -> lines.add(DEEPER + "refused    " + reason));
            }
        });
    }

    private static String count(List<Decision> tried) {
        return tried.size() == 1 ? "1 entry" : tried.size() + " entries";
    }

    /** Why entries were refused; those whose conditions do not hold only on request. */
    private List<String> refusals(List<Decision> tried) {
        return tried.stream()
                .filter(each -> !each.taken() && (all || !isFar(each)))
                .map(each -> each.entry() + "  " + each.reason())
                .distinct()
                .toList();
    }

    private static boolean isFar(Decision decision) {
        return decision.reason().startsWith("not ") || decision.reason().startsWith("no particle");
    }

    private String flat(Span span) {
        return document.at(span).replaceAll("\\s+", " ");
    }
}
