package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.model.TimeExpression;

/**
 * The reader's view of a set of documents: first the incidents that several sides tell, then those that one side tells,
 * then what the outlets tell in their own words. Thread-safe.
 */
public record ReadersView(Look look) {

    private static final String ONE_SIDE = "Also in these documents: told by one side";
    private static final String OUTLETS = "Background: told by the outlets themselves";

    /** The view, line by line, without line ends. */
    public List<String> lines(List<CodedDocument> documents, List<Incident> incidents) {
        Ink ink = new Ink(look.coloured(), look.unicode());
        Names names = new Names(documents);
        Citations citations = new Citations(names, ink);
        List<Incident> main = incidents.stream()
                .filter(Told::bySeveralSides)
                .sorted(Told.FULLEST_FIRST)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.addAll(Cells.wrap(count(documents.size(), incidents.size(), main.size()), look.width()));
        for (Incident incident : main) {
            lines.add("");
            lines.addAll(new Accounts(look, ink, names, citations).lines(incident));
        }
        Brief brief = new Brief(look, ink, names, citations);
        section(
                ONE_SIDE,
                incidents.stream().filter(each -> Told.sides(each) == 1).toList(),
                brief,
                lines);
        section(OUTLETS, incidents.stream().filter(Told::byOutletsAlone).toList(), brief, lines);
        notes(documents, incidents, lines);
        return lines;
    }

    private static String count(int documents, int incidents, int main) {
        String read = documents == 1 ? "1 document read" : documents + " documents read";
        if (incidents == 0) {
            return read + ": no incident found in the words.";
        }
        String found = incidents == 1 ? "1 incident" : incidents + " incidents";
        return read + ": " + found + ", " + (main == 0 ? "none" : main) + " told by more than one side.";
    }

    private void section(String heading, List<Incident> incidents, Brief brief, List<String> lines) {
        if (incidents.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(brief.ink().thickRule(look.width()));
        Cells.wrap(heading, look.width()).forEach(line -> lines.add(brief.ink().bold(line)));
        for (Incident incident : incidents.stream().sorted(Told.IN_TEXT_ORDER).toList()) {
            lines.add("");
            lines.addAll(brief.lines(incident));
        }
    }

    private void notes(List<CodedDocument> documents, List<Incident> incidents, List<String> lines) {
        List<String> notes = new ArrayList<>();
        if (incidents.stream().anyMatch(Told::bySeveralSides)) {
            notes.add("The marks say how the accounts stand to each other, not who is right. "
                    + "Sides stand in alphabetical order.");
        }
        if (!incidents.isEmpty() && look.evidence() != Look.Evidence.NONE) {
            notes.add("The numbers after a file name count its characters: there the words stand.");
        }
        List<String> undated = documents.stream()
                .filter(ReadersView::staysOpen)
                .map(each -> new Names(List.of(each)).source(each))
                .toList();
        if (!undated.isEmpty()) {
            notes.add("Some dates stay open because no publication date is known: "
                    + undated.stream().limit(5).collect(Collectors.joining(", "))
                    + (undated.size() > 5 ? " and " + (undated.size() - 5) + " more" : "")
                    + ". Give it with --published YYYY-MM-DD.");
        }
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add(new Ink(look.coloured(), look.unicode()).rule(look.width()));
            notes.forEach(note -> lines.addAll(Cells.wrap(note, look.width())));
        }
    }

    private static boolean staysOpen(CodedDocument document) {
        return document.document().edition().published() == null
                && document.times().stream()
                        .anyMatch(time -> time.range().equals(TimeExpression.Range.OPEN)
                                && time.timex().type().matches("DATE|TIME"));
    }
}
