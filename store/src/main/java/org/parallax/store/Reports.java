package org.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parallax.model.DocumentId;
import org.parallax.store.Overview.Report;

/** The documents of a store as lists show them, and how many there are by source and day. Used by one thread at a time. */
public final class Reports {

    private static final String CHOICE = """
            WHERE :below > number AND (:outlet = '' OR outlet = :outlet)
              AND (:first = '' OR published >= :first) AND (:last = '' OR :last >= published)""";

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
        return chosen(
                        "SELECT number, id, source, title, outlet, published, " + INCIDENTS + " FROM document " + CHOICE
                                + " ORDER BY number DESC LIMIT :limit",
                        choice,
                        below)
                .bind("limit", limit)
                .map(Reports::numbered)
                .list();
    }

    private static final String INCIDENTS =
            "(SELECT COUNT(*) FROM incident_document WHERE incident_document.document = document.id)";

    public long count(Choice choice) {
        return chosen("SELECT COUNT(*) FROM document " + CHOICE, choice, Long.MAX_VALUE)
                .mapTo(Long.class)
                .one();
    }

    private Query chosen(String sql, Choice choice, long below) {
        return handle.createQuery(sql)
                .bind("below", below)
                .bind("outlet", text(choice.outlet()))
                .bind("first", text(choice.first()))
                .bind("last", choice.last() == null ? "" : choice.last() + "~");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One document as a list shows it. */
    public Optional<Numbered> one(DocumentId id) {
        return handle.createQuery("SELECT number, id, source, title, outlet, published, " + INCIDENTS
                        + " FROM document WHERE id = :id")
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
