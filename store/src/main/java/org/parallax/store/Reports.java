package org.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parallax.model.DocumentId;
import org.parallax.store.Overview.Report;

/** The documents of a store as lists show them, and how many there are by source and day. Used by one thread at a time. */
public final class Reports {

    private static final String INCIDENTS =
            "(SELECT COUNT(*) FROM incident_document WHERE incident_document.document = document.id)";
    private static final String CARD =
            "SELECT number, id, source, title, outlet, published, " + INCIDENTS + " FROM document ";

    /** How many ids a statement names at most. */
    private static final int AT_ONCE = 1_000;

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

    /**
     * Which documents are wanted.
     *
     * @param outlet null for any
     * @param first the first day of publication, or null
     * @param last the last one, or null
     */
    public record Choice(
            @Nullable String outlet,
            @Nullable String first,
            @Nullable String last) {
        public static final Choice ALL = new Choice(null, null, null);
    }

    /** A document in a page, with its place in the order of addition. */
    public record Numbered(long number, String source, int incidents, Report report) {}

    /** The documents that were added before the one of this number, last addition first. */
    public List<Numbered> page(Choice choice, long below, int limit) {
        String numbers = "SELECT number FROM document " + where(choice) + " ORDER BY number DESC LIMIT :limit";
        return chosen(CARD + "WHERE number IN (" + numbers + ") ORDER BY number DESC", choice, below)
                .bind("limit", limit)
                .map(Reports::numbered)
                .list();
    }

    public long count(Choice choice) {
        return chosen("SELECT COUNT(*) FROM document " + where(choice), choice, Long.MAX_VALUE)
                .mapTo(Long.class)
                .one();
    }

    /** Only what is asked for is a condition, so that the index of just that is used; the pages are found by indexes alone. */
    private static String where(Choice choice) {
        return "WHERE number < :below"
                + (choice.outlet() == null ? "" : " AND outlet = :outlet")
                + (choice.first() == null ? "" : " AND published >= :first")
                + (choice.last() == null ? "" : " AND published <= :last");
    }

    private Query chosen(String sql, Choice choice, long below) {
        Query query = handle.createQuery(sql).bind("below", below);
        Map<String, Object> asked = new LinkedHashMap<>();
        if (choice.outlet() != null) {
            asked.put("outlet", choice.outlet());
        }
        if (choice.first() != null) {
            asked.put("first", choice.first());
        }
        if (choice.last() != null) {
            asked.put("last", choice.last() + "~");
        }
        return query.bindMap(asked);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** These documents in the same order; those that are not here are left out. */
    public List<Numbered> all(List<DocumentId> ids) {
        Map<String, Numbered> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream()
                    .map(DocumentId::value)
                    .toList();
            handle.createQuery(CARD + "WHERE id IN (<ids>)")
                    .bindList("ids", some)
                    .map(Reports::numbered)
                    .forEach(document -> found.put(document.report().document(), document));
        }
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id.value())))
                .toList();
    }

    /** The numbers of all documents above one, by id. */
    public Map<String, Integer> numbers(int above) {
        Map<String, Integer> numbers = new HashMap<>();
        String newer = above == 0 ? "" : " WHERE number > " + above;
        handle.createQuery("SELECT id, number FROM document" + newer)
                .map((row, context) -> numbers.put(row.getString(1), row.getInt(2)))
                .list();
        return numbers;
    }

    /** One document as a list shows it. */
    public Optional<Numbered> one(DocumentId id) {
        return handle.createQuery(CARD + "WHERE id = :id")
                .bind("id", id.value())
                .map(Reports::numbered)
                .findOne();
    }

    private static Numbered numbered(ResultSet row, StatementContext context) throws SQLException {
        Report report = new Report(row.getString(2), row.getString(4), row.getString(5), row.getString(6));
        return new Numbered(row.getLong(1), row.getString(3), row.getInt(7), report);
    }

    /** How many documents came out on each day, by outlet; an empty name for those that do not say, in order. */
    public Map<String, Map<String, Integer>> daysByOutlet() {
        Map<String, Map<String, Integer>> days = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT outlet, SUBSTR(published, 1, 10) AS day, COUNT(*) FROM document GROUP BY outlet, day
                        ORDER BY outlet, day""")
                .map((row, context) -> {
                    String outlet = text(row.getString(1));
                    String day = text(row.getString(2));
                    days.computeIfAbsent(outlet, name -> new LinkedHashMap<>()).merge(day, row.getInt(3), Integer::sum);
                    return outlet;
                })
                .list();
        return days;
    }

    /** How many documents there are. */
    public long total() {
        return handle.createQuery("SELECT COUNT(*) FROM document")
                .mapTo(Long.class)
                .one();
    }
}
