package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.annotate.Annotator;
import org.parallax.attribute.Attributor;
import org.parallax.identify.Identifier;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Text;

/** The readable cases of {@code gold/attribution}: see its README for the form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttributionGoldTest {

    private static final Path FOLDER = Path.of("../gold/attribution");
    private static final String PENDING = "pending: ";
    private static final String EDGE = " \n\"'“”‘’«».,;:!?";

    private final Annotator annotator = Annotator.standard();
    private final Identifier identifier = Identifier.standard();
    private final Attributor attributor = Attributor.standard();

    /** One block of lines. */
    record Case(List<String> lines) {

        String text() {
            return lines.stream()
                    .filter(line -> line.startsWith("text: "))
                    .map(line -> line.substring("text: ".length()))
                    .collect(Collectors.joining("\n\n"));
        }

        /** What is expected, pending or not. */
        List<String> expected() {
            return lines.stream()
                    .filter(line -> line.contains("says: ") || line.contains("none: ") || line.contains("held: "))
                    .filter(line -> !line.startsWith("text: ") && !line.startsWith("why: "))
                    .toList();
        }

        @Override
        public String toString() {
            return text();
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".cases"))
                    .sorted()
                    .toList()) {
                for (String block : Files.readString(file).split("\n---\n", -1)) {
                    cases.add(new Case(block.lines().toList()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_careful_readers_attributions_are_found(Case given) {
        Annotated annotated = annotator.annotate(document(given.text()));
        Actors actors = identifier.identify(annotated);
        Attributions attributions = attributor.attribute(annotated, actors);
        List<Told> told = attributions.all().stream()
                .map(each -> told(each, annotated, actors))
                .toList();
        List<String> held = attributions.predications().stream()
                .map(each ->
                        annotated.at(each.span()) + " | " + each.factuality().label())
                .toList();
        List<String> wrong = given.expected().stream()
                .filter(line -> line.startsWith(PENDING) == met(line, told, held))
                .map(line -> line.startsWith(PENDING) ? "no longer pending: " + line : line)
                .toList();
        assertThat(wrong).as("%s, held %s", told, held).isEmpty();
    }

    /** An attribution in words; the chain as all names of each actor. */
    private record Told(String source, String cue, String content, String act, List<String> chain) {}

    private static Told told(Attribution attribution, Annotated annotated, Actors actors) {
        Attribution.Wording wording = attribution.wording();
        return new Told(
                words(wording.source(), annotated),
                words(wording.cue(), annotated),
                words(wording.content(), annotated),
                attribution.act().label(),
                attribution.voice().chain().stream()
                        .map(id -> names(id, annotated, actors))
                        .toList());
    }

    private static String words(List<Span> spans, Annotated annotated) {
        return spans.stream()
                .map(span -> trimmed(annotated.at(span)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ... "));
    }

    private static String names(ActorId id, Annotated annotated, Actors actors) {
        Actor actor = actors.actor(id);
        String mentions = actor.mentions().stream()
                .map(mention -> annotated.at(mention.span()))
                .collect(Collectors.joining(", "));
        return actor.name() + ": " + mentions;
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && EDGE.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGE.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean met(String line, List<Told> told, List<String> held) {
        String plain = line.startsWith(PENDING) ? line.substring(PENDING.length()) : line;
        if (plain.startsWith("held: ")) {
            return held.contains(plain.substring("held: ".length()));
        }
        String rest = plain.substring("says: ".length());
        return plain.startsWith("none: ")
                ? told.stream().noneMatch(each -> each.content().equals(trimmed(rest)))
                : told.stream().anyMatch(each -> fits(rest.split(" \\| "), each));
    }

    private static boolean fits(String[] wanted, Told told) {
        return said(wanted[0]).equals(told.source())
                && said(wanted[1]).equals(told.cue())
                && said(wanted[2]).equals(told.content())
                && wanted[3].equals(told.act())
                && chained(wanted[4], told.chain());
    }

    private static String said(String wanted) {
        return wanted.equals("-")
                ? ""
                : Stream.of(wanted.split(" \\.\\.\\. "))
                        .map(AttributionGoldTest::trimmed)
                        .collect(Collectors.joining(" ... "));
    }

    private static boolean chained(String wanted, List<String> chain) {
        String[] names = wanted.split(" < ");
        boolean right = names.length == chain.size();
        for (int i = 0; right && i < names.length; i++) {
            right = chain.get(i).contains(names[i]);
        }
        return right || wanted.equals("*");
    }

    private static Document document(String value) {
        Text text = Text.of(value);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : value.split("\n\n", -1)) {
            int length = paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(new Span(start, start + length), Role.BODY));
            start += length + 2;
        }
        return new Document(new DocumentId("d-0"), "case", text, Edition.UNKNOWN, blocks);
    }
}
