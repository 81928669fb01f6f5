package org.parallax.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The journal: entries that are appended and never changed, each with a hash over itself and the one before. A byte that
 * changed, an entry that went missing, at the end too, is found by {@link #faults}.
 */
public final class Journal {

    private final Handle handle;

    public Journal(Handle handle) {
        this.handle = handle;
    }

    /** Appends within the transaction that is open. */
    public Entry append(String kind, @Nullable String key, String body, @Nullable Payload payload) {
        End end = end();
        Entry entry = Entry.after(end.seq(), end.hash(), kind, key, body, payload);
        insert(entry);
        return entry;
    }

    /** Appends an entry of a backup; it must follow what is here. */
    public void replay(Entry entry) {
        End end = end();
        if (entry.seq() != end.seq() + 1 || !entry.follows(end.hash())) {
            throw new StoreException("entry " + entry.seq() + " of the backup does not follow the one before");
        }
        insert(entry);
    }

    private void insert(Entry entry) {
        handle.createUpdate("""
                        INSERT INTO journal (seq, kind, natural_key, body, payload, payload_hash, hash)
                        VALUES (:seq, :kind, :key, :body, :payload, :payloadHash, :hash)""")
                .bindMethods(entry)
                .bind(
                        "payload",
                        entry.payload() == null ? null : entry.payload().bytes())
                .execute();
        handle.createUpdate("""
                        INSERT INTO journal_end (one, seq, hash) VALUES (1, :seq, :hash)
                        ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash""").bindMethods(entry).execute();
    }

    /** The entry that was received under a key. */
    public Optional<Long> received(String key) {
        return handle.createQuery("SELECT seq FROM journal WHERE natural_key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne();
    }

    /** The keys of all that was received. */
    public List<String> keys() {
        return handle.createQuery("SELECT natural_key FROM journal WHERE natural_key IS NOT NULL")
                .mapTo(String.class)
                .list();
    }

    /** The place of the last entry; 0 if there is none. */
    public long length() {
        return end().seq();
    }

    /** The hash of the last entry: the same for two stores with the same past. */
    public String head() {
        return end().hash();
    }

    private End end() {
        return handle.createQuery("SELECT seq, hash FROM journal_end")
                .map((row, context) -> new End(row.getLong(1), row.getString(2)))
                .findOne()
                .orElse(new End(0, Entry.START));
    }

    /** Visits entries of a kind in order; all kinds if it is null. */
    public void each(@Nullable String kind, Consumer<Entry> visitor) {
        try (Stream<Entry> entries = entries(kind).map(Journal::entry).stream()) {
            entries.forEach(visitor);
        }
    }

    private Query entries(@Nullable String kind) {
        String all = "SELECT seq, kind, natural_key, body, payload, payload_hash, hash FROM journal";
        return kind == null
                ? handle.createQuery(all + " ORDER BY seq")
                : handle.createQuery(all + " WHERE kind = :kind ORDER BY seq").bind("kind", kind);
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        byte[] payload = row.getBytes(5);
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                payload == null ? null : Payload.of(payload),
                row.getString(6),
                row.getString(7));
    }

    /** What is wrong with the journal, a line each; empty if nothing is. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Chain chain = new Chain();
        each(null, entry -> chain.check(entry, faults));
        End end = end();
        if (end.seq() != chain.seq || !end.hash().equals(chain.hash)) {
            faults.add("the journal should end with entry " + end.seq() + " and ends with " + chain.seq);
        }
        return faults;
    }

    private record End(long seq, String hash) {}

    /** How far the chain is whole. */
    private static final class Chain {
        private long seq;
        private String hash = Entry.START;

        void check(Entry entry, List<String> faults) {
            if (entry.seq() != seq + 1) {
                faults.add("entry " + (seq + 1) + " of the journal is missing");
            } else if (!entry.follows(hash)) {
                faults.add("entry " + entry.seq() + " of the journal was changed");
            }
            seq = entry.seq();
            hash = entry.hash();
        }
    }
}
