package org.parallax.export.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;

/**
 * What is exported: incidents and the documents that tell them, under terms. Immutable and thread-safe.
 */
public final class Selection {

    private final SortedMap<DocumentId, CodedDocument> documents;
    private final List<Incident> incidents;
    private final Terms terms;
    private final List<Account> accounts;
    private final Captives captives;

    /** The order in which documents and incidents are given does not matter. */
    public Selection(List<CodedDocument> documents, List<Incident> incidents, Terms terms) {
        SortedMap<DocumentId, CodedDocument> byId = new TreeMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        this.documents = Collections.unmodifiableSortedMap(byId);
        this.incidents = incidents.stream()
                .sorted(java.util.Comparator.comparing(Incident::id))
                .toList();
        this.terms = terms;
        this.accounts = new Accounts(byId, terms.projection()).of(this.incidents);
        this.captives = terms.nameCaptives() ? Captives.NONE : Captives.in(byId.values());
    }

    /** The documents in order of id. */
    public List<CodedDocument> documents() {
        return List.copyOf(documents.values());
    }

    public Optional<CodedDocument> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** The incidents in order of id. */
    public List<Incident> incidents() {
        return incidents;
    }

    public Terms terms() {
        return terms;
    }

    /** The accounts that the projection lets through, by incident and party. */
    public List<Account> accounts() {
        return accounts;
    }

    /** Words without the names of persons in captivity. */
    public String discreet(String words) {
        return captives.withheldFrom(words);
    }

    /** Words without the names of persons who are in captivity by any of these documents. */
    public static String withheld(List<CodedDocument> documents, String words) {
        return Captives.in(documents).withheldFrom(words);
    }

    Map<DocumentId, CodedDocument> byId() {
        return documents;
    }
}
