package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Event;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Status;

/**
 * Nothing is invented: the words of every value stand at its spans, every name and number of a headline in a document of the incident, an
 * act is held by somebody, and nobody agrees alone.
 */
final class Citations implements Invariant {

    /** Values that stand for words: that something happened at all, and a name that people held are not to be paraded with. */
    private static final Set<String> NEUTRAL = Set.of("it happened", "a named person");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        Map<DocumentId, CodedDocument> documents = accounts.byId();
        List<String> broken = new ArrayList<>();
        for (Incident incident : accounts.incidents()) {
            title(incident, documents, broken);
            for (Point point : incident.points()) {
                point.accounts()
                        .forEach((party, answers) -> answers.forEach(answer -> answer(
                                point, answer, documents.get(answer.evidence().document()), broken)));
                long sides = point.accounts().keySet().stream()
                        .filter(party -> !party.equals(Party.OUTLET))
                        .count();
                if (point.status() == Status.AGREED && sides < 2) {
                    broken.add("one party agrees with itself on " + point.name());
                }
            }
        }
        return broken;
    }

    private static void title(Incident incident, Map<DocumentId, CodedDocument> documents, List<String> broken) {
        Set<String> said = new TreeSet<>();
        incident.sources()
                .documents()
                .forEach(id ->
                        said.addAll(words(documents.get(id).document().text().value())));
        for (String word : NO_WORD.split(incident.title(), -1)) {
            boolean tells = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
            if (tells && !said.contains(word.toLowerCase(Locale.ROOT))) {
                broken.add("the headline says " + word + ": " + incident.title());
            }
        }
    }

    private static void answer(Point point, Answer answer, CodedDocument document, List<String> broken) {
        Set<String> cited = new TreeSet<>();
        for (Span span : answer.evidence().spans()) {
            cited.addAll(words(document.at(span)));
        }
        if (!NEUTRAL.contains(answer.value()) && !cited.containsAll(words(answer.value()))) {
            broken.add(point.name() + " says \"" + answer.value() + "\" and cites " + cited);
        }
        if (point.name().equals("act") && !answer.denial() && !isHeld(document, answer)) {
            broken.add("an act that nobody holds: " + answer.value());
        }
    }

    private static boolean isHeld(CodedDocument document, Answer answer) {
        return document.told().events().stream()
                .filter(event -> event.id().equals(answer.evidence().event()))
                .map(Event::standing)
                .allMatch(standing -> standing.factuality().affirms());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)));
        words.remove("");
        return words;
    }
}
