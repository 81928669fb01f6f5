package org.parallax.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parallax.export.JsonLinesReader;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Rejection;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.decide.Rulings;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.Database;
import org.parallax.store.journal.Entry;
import org.parallax.store.journal.Journal;

/**
 * A store as it is read: many may read while one writes, each sees whole additions and decisions only.
 *
 * <p>Used by one thread at a time; open one for each.
 */
public final class Archive implements AutoCloseable {

    private final Database database;
    private final Handle handle;
    private final Shelf shelf;
    private final Journal journal;

    Archive(Database database) {
        this.database = database;
        this.handle = database.handle();
        this.shelf = new Shelf(database);
        this.journal = new Journal(handle);
    }

    /** Opens a store for reading. */
    public static Archive open(String address) {
        return new Archive(Database.reader(address));
    }

    /** All documents in order of id. */
    public List<CodedDocument> documents() {
        return List.copyOf(shelf.documents(Long.MAX_VALUE).values());
    }

    public Optional<CodedDocument> document(DocumentId id) {
        return handle.createQuery("SELECT line FROM document WHERE id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .map(JsonLinesReader.standard()::document);
    }

    /** All incidents as people left them, in order of id. */
    public List<Reviewed> incidents() {
        return handle.createQuery("SELECT line, accepted, sensitive FROM incident ORDER BY id")
                .map((row, context) ->
                        new Reviewed(shelf.incident(row.getString(1)), row.getInt(2) == 1, row.getInt(3) == 1))
                .list();
    }

    /** What lists, maps and timelines show of all incidents, in order of id. */
    public List<Overview> overviews() {
        return shelf.overviews();
    }

    /** A mark for each incident, by id in order, that changes whenever its overview does. */
    public Map<String, String> marks() {
        return shelf.marks();
    }

    /** What lists, maps and timelines show of these incidents, in order of id. */
    public List<Overview> overviews(Collection<String> incidents) {
        return shelf.overviews(incidents);
    }

    /** Changes whenever what is read here may have changed. */
    public String state() {
        return journal.length() + " " + shelf.remembered("refreshed").orElse("");
    }

    /** The documents by outlet, with the first and the last day of publication that they tell. */
    public List<Source> sources() {
        return handle.createQuery("""
                        SELECT outlet, COUNT(*), MIN(published), MAX(published) FROM document GROUP BY outlet ORDER BY outlet""")
                .map((row, context) -> new Source(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list();
    }

    /**
     * What came from an outlet.
     *
     * @param outlet null for documents that do not say where they were published
     * @param first the first day of publication told, or null
     */
    public record Source(
            @Nullable String outlet,
            int documents,
            @Nullable String first,
            @Nullable String last) {}

    /** The coded document as it is kept, in the form of the JSON Lines. */
    public Optional<String> documentLine(DocumentId id) {
        return handle.createQuery("SELECT line FROM document WHERE id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne();
    }

    /** What a list shows of one document. */
    public Optional<Overview.Report> report(DocumentId id) {
        return handle.createQuery("SELECT id, title, outlet, published FROM document WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) ->
                        new Overview.Report(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .findOne();
    }

    /** What lists of documents show. */
    public Reports reports() {
        return new Reports(handle);
    }

    /** The incidents that rest on one of these documents. */
    public List<IncidentId> incidentsOf(List<DocumentId> documents) {
        return documents.isEmpty()
                ? List.of()
                : handle.createQuery("SELECT DISTINCT incident FROM incident_document WHERE document IN (<documents>)")
                        .bindList(
                                "documents",
                                documents.stream().map(DocumentId::value).toList())
                        .mapTo(String.class)
                        .map(IncidentId::new)
                        .list();
    }

    /** The incident under an id that it has or once had. */
    public Optional<Reviewed> incident(IncidentId id) {
        return current(id).or(() -> successor(id).flatMap(this::current));
    }

    private Optional<Reviewed> current(IncidentId id) {
        return handle.createQuery("SELECT line, accepted, sensitive FROM incident WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) ->
                        new Reviewed(shelf.incident(row.getString(1)), row.getInt(2) == 1, row.getInt(3) == 1))
                .findOne();
    }

    /** The incident that now holds the event that an old id stood for. */
    private Optional<IncidentId> successor(IncidentId old) {
        return handle.createQuery("SELECT document, start, stop FROM issued WHERE incident = :id")
                .bind("id", old.value())
                .map((row, context) -> new Anchor(
                        new DocumentId(row.getString(1)), new org.parallax.model.Span(row.getInt(2), row.getInt(3))))
                .findOne()
                .flatMap(this::holder);
    }

    private Optional<IncidentId> holder(Anchor anchor) {
        Map<DocumentId, CodedDocument> one = new TreeMap<>();
        document(anchor.document()).ifPresent(document -> one.put(document.id(), document));
        return handle.createQuery("""
                        SELECT incident.line FROM incident JOIN incident_document ON incident.id = incident_document.incident
                        WHERE incident_document.document = :document ORDER BY incident.id""").bind("document", anchor.document().value()).mapTo(String.class).list().stream()
                .map(shelf::incident)
                .filter(incident -> Anchor.of(incident, one).contains(anchor))
                .map(Incident::id)
                .findFirst();
    }

    /**
     * What goes out under terms: every incident that nobody marked as sensitive, or of these the accepted ones only, as the
     * {@code reviewed} projection asks too.
     */
    public Selection selection(Terms terms, boolean acceptedOnly) {
        boolean every = !acceptedOnly && !terms.projection().acceptedOnly();
        List<Incident> incidents = incidents().stream()
                .filter(reviewed -> !reviewed.sensitive())
                .filter(reviewed -> every || reviewed.accepted())
                .map(Reviewed::incident)
                .toList();
        return new Selection(documents(), incidents, terms);
    }

    /** The documents that hold all the words, best first. */
    public List<DocumentId> search(String words, int limit) {
        String query = database.vendor().words(words);
        return query.isEmpty()
                ? List.of()
                : handle.createQuery(database.vendor().search())
                        .bind("words", query)
                        .bind("limit", limit)
                        .mapTo(String.class)
                        .map(DocumentId::new)
                        .list();
    }

    /** The numbers of the documents that hold all the words, however many: quicker than {@link #search}. */
    public BitSet numbersMatching(String words) {
        String query = database.vendor().words(words);
        BitSet numbers = new BitSet();
        if (!query.isEmpty()) {
            handle.createQuery(database.vendor().matching())
                    .bind("words", query)
                    .map((row, context) -> row.getInt(1))
                    .useIterator(found -> found.forEachRemaining(numbers::set));
        }
        return numbers;
    }

    /** The documents with a place in a box of degrees, in order of id. */
    public List<DocumentId> within(double west, double south, double east, double north) {
        return handle.createQuery(database.vendor().within())
                .bind("west", west)
                .bind("south", south)
                .bind("east", east)
                .bind("north", north)
                .mapTo(String.class)
                .map(DocumentId::new)
                .list();
    }

    /** What was received and not read, and why, in the order in which it came. */
    public List<Rejection> rejections() {
        return handle.createQuery("SELECT source, reason FROM rejection ORDER BY seq, position")
                .map((row, context) -> new Rejection(row.getString(1), row.getString(2)))
                .list();
    }

    /** The decisions of all people in order. */
    public List<Signed.Entry> decisions() {
        return decisions(Long.MAX_VALUE);
    }

    List<Signed.Entry> decisions(long upTo) {
        List<Signed.Entry> decisions = new ArrayList<>();
        journal.each(Entry.DECISION, entry -> {
            if (entry.seq() <= upTo) {
                decisions.add(new Signed.Entry(entry.seq(), Body.signed(entry.body())));
            }
        });
        return decisions;
    }

    /** The decisions that ever bore on an incident, undone or not, in order. */
    public List<Signed.Entry> history(IncidentId id) {
        List<Anchor> words = anchors(id);
        return words.isEmpty() ? List.of() : Rulings.history(decisions(), words);
    }

    /** The words of an incident's events, to which decisions on it are bound; none if there is no such incident. */
    public List<Anchor> anchors(IncidentId id) {
        return incident(id).map(reviewed -> anchors(reviewed.incident())).orElse(List.of());
    }

    private List<Anchor> anchors(Incident incident) {
        Map<DocumentId, CodedDocument> documents = new TreeMap<>();
        for (DocumentId each : incident.sources().documents()) {
            document(each).ifPresent(document -> documents.put(each, document));
        }
        return Anchor.of(incident, documents);
    }

    /** The incidents as they stood at a time: from what had been received and decided by then, with this engine. */
    public List<Reviewed> asOf(OffsetDateTime time, Engine engine) {
        long[] last = {0};
        journal.each(null, entry -> {
            if (!Body.at(entry.body()).isAfter(time)) {
                last[0] = entry.seq();
            }
        });
        return new Rulings(decisions(last[0])).incidents(engine.pipeline().incidents(), shelf.documents(last[0]));
    }

    /** A hash over all that the store holds, primary and derived: equal for equal stores, whatever the database. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder(journal.head());
        for (String hashes : List.of(
                "SELECT line_hash FROM document ORDER BY id",
                "SELECT line_hash || accepted || sensitive FROM incident ORDER BY id",
                "SELECT seq || ' ' || position || reason FROM rejection ORDER BY seq, position")) {
            handle.createQuery(hashes)
                    .mapTo(String.class)
                    .forEach(hash -> all.append('\n').append(hash));
        }
        return org.parallax.store.journal.Hash.of(all.toString());
    }

    @Override
    public void close() {
        database.close();
    }
}
