package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Incident;

/** Fifty outlets that print a text are one source, and change where no account stands. */
final class Echo implements Invariant {

    private static final int COPIES = 50;

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        List<CodedDocument> all = new ArrayList<>(accounts.documents());
        for (int copy = 0; copy < COPIES; copy++) {
            for (CodedDocument document : accounts.documents()) {
                all.add(copy(document, "echo" + copy));
            }
        }
        Accounts echoed = accounts.of(all);
        List<String> broken = new ArrayList<>();
        if (!echoed.statuses().equals(accounts.statuses())) {
            broken.add("copies change a status: " + accounts.statuses() + " becomes " + echoed.statuses());
        }
        if (!sources(echoed).equals(sources(accounts))) {
            broken.add("copies count as sources: " + sources(accounts) + " becomes " + sources(echoed));
        }
        return broken;
    }

    private static List<Integer> sources(Accounts accounts) {
        return accounts.incidents().stream()
                .map(Incident::sources)
                .map(Incident.Sources::independent)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static CodedDocument copy(CodedDocument original, String outlet) {
        Document document = original.document();
        Edition edition = document.edition();
        return new CodedDocument(
                new Document(
                        new DocumentId(document.id() + outlet),
                        document.source() + outlet,
                        document.text(),
                        new Edition(edition.title(), outlet, edition.published(), edition.language(), edition.url()),
                        document.blocks()),
                original.lines(),
                original.actors(),
                original.attributions(),
                original.told(),
                original.places(),
                original.times());
    }
}
