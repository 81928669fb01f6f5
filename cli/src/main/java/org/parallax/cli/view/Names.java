package org.parallax.cli.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.export.names.Labels;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Party;

/** What parties, outlets and points are called for the reader. */
final class Names {

    private static final Labels LABELS = Labels.standard();

    private final Map<DocumentId, CodedDocument> documents = new HashMap<>();
    private final Map<Party, String> fromDocuments = new HashMap<>();
    private final Set<String> outlets = new TreeSet<>();

    Names(List<CodedDocument> all) {
        for (CodedDocument document : all) {
            documents.put(document.id(), document);
            outlets.add(outlet(document));
            document.actors().all().forEach(this::remember);
        }
    }

    /** A group without a state goes by the name that the first document gives it. */
    private void remember(Actor actor) {
        Party party = actor.party();
        boolean speaksForItself = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.ORGANISATION;
        if (party != null && speaksForItself) {
            fromDocuments.putIfAbsent(party, Cells.plain(actor.name()));
        }
    }

    CodedDocument document(DocumentId id) {
        CodedDocument document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("an incident cites a document that was not given: " + id);
        }
        return document;
    }

    String party(Party party) {
        if (party.equals(Party.OUTLET)) {
            return outlets.size() == 1 ? outlets.iterator().next() : "The outlets themselves";
        }
        return LABELS.party(party.code()).orElseGet(() -> fromDocuments.getOrDefault(party, readable(party.code())));
    }

    private static String readable(String code) {
        return code.equals(code.toUpperCase(java.util.Locale.ROOT)) ? code : capital(code.replace('-', ' '));
    }

    /** The outlet, or the name that the document came under. */
    String outlet(CodedDocument document) {
        String outlet = document.document().edition().outlet();
        return outlet == null ? source(document) : Cells.plain(outlet);
    }

    String source(CodedDocument document) {
        String source = document.document().source();
        return source.equals("-") ? "standard input" : Cells.plain(source.substring(source.lastIndexOf('/') + 1));
    }

    /** A point in words: {@code dead:ARM} is "Dead (Armenia)". */
    String point(String name) {
        int colon = name.indexOf(':');
        String kind = colon < 0 ? name : name.substring(0, colon);
        String words = LABELS.point(kind).orElseGet(() -> capital(kind.replace('-', ' ')));
        return colon < 0 ? words : words + " (" + party(new Party(name.substring(colon + 1))) + ")";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
