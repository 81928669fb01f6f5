package org.parallax.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parallax.export.JsonLines;
import org.parallax.export.JsonLinesReader;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Incident;
import org.parallax.model.Place;
import org.parallax.model.Rejection;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.journal.Database;
import org.parallax.store.journal.Hash;
import org.parallax.store.journal.Vendor;

/** The derived tables: coded documents, refusals and incidents, with their indexes. Used within an open transaction. */
final class Shelf {

    /** PostgreSQL indexes no more than a megabyte of words; no article comes near. */
    private static final int INDEXED = 200_000;

    /** How many ids a statement names at most. */
    private static final int AT_ONCE = 1_000;

    /** The length of a mark without a hash. */
    private static final int NO_OVERVIEW = 2;

    private final Handle handle;
    private final Vendor vendor;
    private final JsonLines lines = JsonLines.with(JsonLines.Predicates.KEPT);
    private final JsonLinesReader reader = JsonLinesReader.standard();
    private final Overviews overviews = new Overviews();

    Shelf(Database database) {
        this.handle = database.handle();
        this.vendor = database.vendor();
    }

    /** Empties everything that can be rebuilt. */
    void clear() {
        vendor.clearIndexes(handle);
        for (String table : List.of("document", "rejection", "incident", "incident_document", "place", "state")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    /** Puts what was read in an entry of the journal; a document that is here already stays as it is. */
    void put(long seq, Prepared prepared) {
        prepared.documents().stream().filter(document -> !holds(document.id())).forEach(document -> put(seq, document));
        int position = 0;
        for (Rejection rejection : prepared.rejections()) {
            handle.execute(
                    "INSERT INTO rejection (seq, position, source, reason) VALUES (?, ?, ?, ?)",
                    seq,
                    position++,
                    plain(rejection.source()),
                    plain(rejection.reason()));
        }
    }

    private boolean holds(DocumentId id) {
        return handle.createQuery("SELECT 1 FROM document WHERE id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private void put(long seq, CodedDocument coded) {
        long number = next("document");
        Document document = coded.document();
        Edition edition = document.edition();
        String line = lines.line(coded);
        handle.createUpdate("""
                        INSERT INTO document (number, id, seq, source, title, outlet, published, line, line_hash)
                        VALUES (:number, :id, :seq, :source, :title, :outlet, :published, :line, :hash)""")
                .bind("number", number)
                .bind("id", coded.id().value())
                .bind("seq", seq)
                .bind("source", plain(document.source()))
                .bind("title", plainIfAny(edition.title()))
                .bind("outlet", plainIfAny(edition.outlet()))
                .bind(
                        "published",
                        edition.published() == null ? null : edition.published().iso())
                .bind("line", line)
                .bind("hash", Hash.of(line))
                .execute();
        index(number, document);
        coded.places().forEach(place -> put(coded.id(), place));
    }

    private void index(long number, Document document) {
        String body = plain(document.text().value());
        handle.createUpdate(vendor.insertWords())
                .bind("number", number)
                .bind(
                        "title",
                        plain(Optional.ofNullable(document.edition().title()).orElse("")))
                .bind("body", body.substring(0, Math.min(INDEXED, body.length())))
                .execute();
    }

    private void put(DocumentId document, Place place) {
        Place.Located located = place.resolution().located();
        if (located != null) {
            long number = next("place");
            double latitude = located.point().latitude();
            double longitude = located.point().longitude();
            handle.execute(
                    "INSERT INTO place (number, document, place, latitude, longitude) VALUES (?, ?, ?, ?, ?)",
                    number,
                    document.value(),
                    place.id().value(),
                    latitude,
                    longitude);
            vendor.indexPlace(handle, number, latitude, longitude);
        }
    }

    private long next(String table) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    /** Puts incidents in place of those that are here, and remembers their ids for ever. What stands there already stays. */
    void put(List<Reviewed> incidents, Memory memory) {
        Map<String, String> standing = standing();
        for (Reviewed reviewed : incidents) {
            String id = reviewed.incident().id().value();
            String mark = standing.remove(id);
            if (mark != null && mark.length() > NO_OVERVIEW && memory.shelved(reviewed)) {
                continue;
            }
            String line = lines.line(reviewed.incident());
            if (!mark(Hash.of(line), reviewed).equals(mark)) {
                remove(id);
                put(reviewed, line, memory.documents());
            }
        }
        standing.keySet().forEach(this::remove);
        memory.shelve(incidents);
    }

    /** The incidents that are here, each with a mark that changes when any of it does; without an overview it has none. */
    private Map<String, String> standing() {
        Map<String, String> standing = new HashMap<>();
        handle.createQuery("""
                        SELECT id, CASE WHEN overview IS NULL THEN '' ELSE line_hash END, accepted, sensitive
                        FROM incident""")
                .map((row, context) -> standing.put(row.getString(1), row.getString(2) + row.getInt(3) + row.getInt(4)))
                .list();
        return standing;
    }

    private static String mark(String hash, Reviewed reviewed) {
        return hash + (reviewed.accepted() ? 1 : 0) + (reviewed.sensitive() ? 1 : 0);
    }

    private void remove(String incident) {
        handle.execute("DELETE FROM incident WHERE id = ?", incident);
        handle.execute("DELETE FROM incident_document WHERE incident = ?", incident);
    }

    private void put(Reviewed reviewed, String line, Map<DocumentId, CodedDocument> documents) {
        Incident incident = reviewed.incident();
        handle.execute(
                "INSERT INTO incident (id, title, accepted, sensitive, line, line_hash, overview) VALUES (?, ?, ?, ?, ?, ?, ?)",
                incident.id().value(),
                plain(incident.title()),
                reviewed.accepted() ? 1 : 0,
                reviewed.sensitive() ? 1 : 0,
                line,
                Hash.of(line),
                overviews.line(overviews.of(reviewed, documents)));
        incident.sources()
                .documents()
                .forEach(document -> handle.execute(
                        "INSERT INTO incident_document (incident, document) VALUES (?, ?)",
                        incident.id().value(),
                        document.value()));
        Anchor.of(incident, documents).stream()
                .findFirst()
                .ifPresent(anchor -> issue(incident.id().value(), anchor));
    }

    void issue(String incident, Anchor anchor) {
        handle.execute(
                "INSERT INTO issued (incident, document, start, stop) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                incident,
                anchor.document().value(),
                anchor.trigger().start(),
                anchor.trigger().end());
    }

    /** The documents that came with the first entries of the journal, by id. */
    Map<DocumentId, CodedDocument> documents(long upTo) {
        Map<DocumentId, CodedDocument> documents = new TreeMap<>();
        try (Stream<String> found = handle
                .createQuery("SELECT line FROM document WHERE seq <= :upTo")
                .bind("upTo", upTo)
                .mapTo(String.class)
                .stream()) {
            found.map(reader::document).forEach(document -> documents.put(document.id(), document));
        }
        return documents;
    }

    /** Reads the documents that were added since the memory was filled. */
    void recall(Memory memory) {
        handle.createQuery("SELECT number, line FROM document WHERE number > :newest")
                .bind("newest", memory.newest())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .useStream(rows -> rows.forEach(row -> memory.take(row.getKey(), reader.document(row.getValue()))));
    }

    /** The documents that came with an entry of the journal for the first time, in order. */
    List<DocumentId> documentsOf(long seq) {
        return handle.createQuery("SELECT id FROM document WHERE seq = :seq ORDER BY number")
                .bind("seq", seq)
                .mapTo(String.class)
                .map(DocumentId::new)
                .list();
    }

    List<Rejection> rejectionsOf(long seq) {
        return handle.createQuery("SELECT source, reason FROM rejection WHERE seq = :seq ORDER BY position")
                .bind("seq", seq)
                .map((row, context) -> new Rejection(row.getString(1), row.getString(2)))
                .list();
    }

    /** What lists and maps show of all incidents, in order of id. */
    List<Overview> overviews() {
        return handle
                .createQuery("SELECT overview FROM incident WHERE overview IS NOT NULL ORDER BY id")
                .mapTo(String.class)
                .list()
                .parallelStream()
                .map(overviews::read)
                .toList();
    }

    /** What lists and maps show of these incidents, in order of id. */
    List<Overview> overviews(Collection<String> incidents) {
        List<String> ids = incidents.stream().sorted().toList();
        List<Overview> found = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(handle.createQuery(
                            "SELECT overview FROM incident WHERE overview IS NOT NULL AND id IN (<ids>) ORDER BY id")
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .mapTo(String.class)
                    .map(overviews::read)
                    .list());
        }
        return found;
    }

    /** A mark for each incident, in order of id, that changes whenever what stands here of it does. */
    Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        handle.createQuery("SELECT id, line_hash, accepted, sensitive FROM incident ORDER BY id")
                .map((row, context) -> marks.put(row.getString(1), row.getString(2) + row.getInt(3) + row.getInt(4)))
                .list();
        return marks;
    }

    Incident incident(String line) {
        return reader.incident(line);
    }

    /** Remembers something about the derived state. */
    void remember(String name, String value) {
        handle.execute(
                "INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    Optional<String> remembered(String name) {
        return handle.createQuery("SELECT value FROM state WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    /** No database takes a NUL in a text; in the JSON lines it is escaped and stays. */
    private static String plain(String text) {
        return text.replace('\u0000', ' ');
    }

    private static @Nullable String plainIfAny(@Nullable String text) {
        return text == null ? null : plain(text);
    }
}
