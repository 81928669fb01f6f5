package org.parallax.evaluate.incidents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.Pipeline;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;

/**
 * A command that measures incidents and accounts on the project's own gold: {@code EvaluateIncidents FOLDER} prints the figures
 * of the development stories and each mistake; {@code EvaluateIncidents FOLDER aside} only the figures of those set aside.
 */
public final class EvaluateIncidents {

    private final Pipeline engine = Pipeline.standard();
    private final BlockRecall blocks = new BlockRecall();

    private EvaluateIncidents() {}

    /** Figures in per cent by name, and lines for a reader. */
    public record Measured(Map<String, Double> figures, List<String> lines) {

        public Measured {
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
            lines = List.copyOf(lines);
        }
    }

    /** Measures the development stories among files, by name; those set aside are not looked at. */
    public static Measured development(Map<String, String> files) {
        List<Story> stories = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> StoryReader.of(file.getKey(), file.getValue()))
                        .filter(story -> !story.isSetAside())
                        .toList();
        IncidentFigures figures = new IncidentFigures();
        EvaluateIncidents evaluation = new EvaluateIncidents();
        stories.forEach(story -> evaluation.measure(story, figures));
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("b3", figures.bCubed());
        measured.put("status", figures.statusF1());
        measured.put("claimant", figures.claimantAccuracy());
        measured.put("falseAgreed", figures.falseAgreed());
        measured.put("broken", (double) figures.broken().size());
        List<String> lines = new ArrayList<>();
        lines.add("development, " + stories.size() + " stories: " + figures);
        lines.add(evaluation.blocks.toString());
        lines.addAll(figures.broken());
        lines.addAll(figures.mistakes());
        return new Measured(measured, lines);
    }

    public static void main(String[] arguments) throws IOException {
        EvaluateIncidents evaluation = new EvaluateIncidents();
        List<Story> stories = StoryReader.readAll(Path.of(arguments[0]));
        boolean aside = arguments.length > 1 && arguments[1].equals("aside");
        evaluation.measure(
                stories.stream().filter(story -> story.isSetAside() == aside).toList(), aside);
    }

    private void measure(List<Story> stories, boolean aside) {
        IncidentFigures figures = new IncidentFigures();
        stories.forEach(story -> measure(story, figures));
        System.out.println((aside ? "set aside, " : "development, ") + stories.size() + " stories: " + figures);
        System.out.println("  properties broken: " + figures.broken().size());
        System.out.println(blocks);
        if (!aside) {
            figures.broken().forEach(System.out::println);
            figures.mistakes().forEach(System.out::println);
        }
    }

    private void measure(Story story, IncidentFigures figures) {
        Map<String, CodedDocument> coded = new HashMap<>();
        story.documents()
                .forEach(text -> coded.put(text.key(), engine.documents().read(text.document())));
        blocks.add(story, coded);
        List<Incident> found = engine.incidents()
                .incidents(story.documents().stream()
                        .map(text -> coded(coded, text.key()))
                        .toList());
        Accounts accounts = Accounts.of(engine, List.copyOf(coded.values()));
        Invariant.all()
                .forEach(invariant -> invariant
                        .broken(accounts)
                        .forEach(each -> figures.broken(story.name() + ": " + invariant.name() + ": " + each)));
        groups(story, coded, found, figures);
        for (Story.Expected expected : story.incidents()) {
            best(expected, coded, found)
                    .ifPresentOrElse(
                            incident -> points(story, expected, incident, coded, figures),
                            () -> expected.statuses()
                                    .forEach((point, status) -> figures.status(
                                            story.name() + " / " + expected.name() + " / " + point, status, "absent")));
        }
        for (Story.Told never : story.never()) {
            if (incidentOf(never, coded, found).isPresent()) {
                figures.mistake(story.name() + ": held to have happened: " + never.words());
            }
        }
    }

    private static CodedDocument coded(Map<String, CodedDocument> coded, String key) {
        CodedDocument document = coded.get(key);
        if (document == null) {
            throw new IllegalArgumentException("no such document: " + key);
        }
        return document;
    }

    private static void groups(
            Story story, Map<String, CodedDocument> coded, List<Incident> found, IncidentFigures figures) {
        List<String> expected = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (Story.Expected incident : story.incidents()) {
            for (Story.Told told : incident.told()) {
                expected.add(incident.name());
                Optional<Incident> of = incidentOf(told, coded, found);
                given.add(of.map(each -> each.id().value()).orElse("none " + given.size()));
                if (of.isEmpty()) {
                    figures.mistake(story.name() + ": in no incident: " + told.document() + " " + told.words());
                }
            }
        }
        figures.groups(expected, given);
    }

    private static Optional<Incident> incidentOf(
            Story.Told told, Map<String, CodedDocument> coded, List<Incident> found) {
        CodedDocument document = coded(coded, told.document());
        int at = told.in(document.document().text().value());
        Span words = document.document().text().span(at, at + told.words().length());
        return found.stream()
                .filter(incident -> incident.sources().events().stream()
                        .filter(event -> event.document().equals(document.id()))
                        .anyMatch(event ->
                                trigger(document, event.event().value()).overlaps(words)))
                .findFirst();
    }

    private static Span trigger(CodedDocument document, String id) {
        return document.told().events().stream()
                .filter(event -> event.id().value().equals(id))
                .map(Event::trigger)
                .findFirst()
                .orElseThrow()
                .span();
    }

    private static Optional<Incident> best(
            Story.Expected expected, Map<String, CodedDocument> coded, List<Incident> found) {
        Map<Incident, Integer> votes = new HashMap<>();
        expected.told()
                .forEach(told -> incidentOf(told, coded, found).ifPresent(each -> votes.merge(each, 1, Integer::sum)));
        return found.stream()
                .filter(votes::containsKey)
                .max((a, b) -> Integer.compare(votes.getOrDefault(a, 0), votes.getOrDefault(b, 0)));
    }

    private static void points(
            Story story,
            Story.Expected expected,
            Incident incident,
            Map<String, CodedDocument> coded,
            IncidentFigures figures) {
        String where = story.name() + " / " + expected.name() + " / ";
        expected.statuses()
                .forEach((name, status) -> figures.status(
                        where + name,
                        status,
                        point(incident, name)
                                .map(point -> point.status().label())
                                .orElse("absent")));
        expected.accounts().forEach((key, words) -> {
            String[] pointAndParty = key.split(" ", 2);
            account(where + key, incident, pointAndParty[0], new Party(pointAndParty[1]), words, coded, figures);
        });
        Integer independent = expected.independent();
        if (independent != null && incident.sources().independent() != independent) {
            figures.mistake(where + "independent sources " + incident.sources().independent());
        }
    }

    private static Optional<Point> point(Incident incident, String name) {
        return incident.points().stream()
                .filter(point -> point.name().equals(name) || point.name().startsWith(name + ":"))
                .findFirst();
    }

    /** A value whose words are found in some party's account counts for or against the claimant. */
    private static void account(
            String where,
            Incident incident,
            String name,
            Party party,
            String words,
            Map<String, CodedDocument> coded,
            IncidentFigures figures) {
        List<Party> holders = new ArrayList<>();
        for (Point point : incident.points()) {
            if (point.name().equals(name) || point.name().startsWith(name + ":")) {
                point.accounts().forEach((holder, answers) -> {
                    if (answers.stream().anyMatch(answer -> stands(answer, words, coded))) {
                        holders.add(holder);
                    }
                });
            }
        }
        if (holders.isEmpty()) {
            figures.mistake(where + ": not found: " + words);
        } else {
            figures.claimant(holders.contains(party));
        }
    }

    private static boolean stands(Answer answer, String words, Map<String, CodedDocument> coded) {
        return coded.values().stream()
                .filter(document -> document.id().equals(answer.evidence().document()))
                .anyMatch(document ->
                        answer.evidence().spans().stream().anyMatch(span -> overlap(document, span, words)));
    }

    private static boolean overlap(CodedDocument document, Span span, String words) {
        String text = document.at(span);
        return text.contains(words) || words.contains(text);
    }
}
