package org.parallax.store;

import java.lang.ref.SoftReference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parallax.IncidentPipeline;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.IncidentId;
import org.parallax.read.Input;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.decide.Rulings;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.Database;
import org.parallax.store.journal.Entry;
import org.parallax.store.journal.Journal;
import org.parallax.store.journal.Payload;
import org.parallax.store.journal.StoreException;

/**
 * A store as it is written: one writer at a time, in this process and in all others.
 *
 * <p>What {@link #add} and {@link #decide} return is kept: it survives the end of the process at any moment. Incidents
 * follow with {@link #refresh}, once for many additions. Used by one thread at a time, but for {@link #preparing}.
 */
public final class Store implements AutoCloseable {

    private static final String ENGINE = "engine";
    private static final String REFRESHED = "refreshed";

    private final Database database;
    private final Engine engine;
    private final Journal journal;
    private final Shelf shelf;
    private final Archive archive;
    private final Set<String> known;
    private final Preparation preparation;
    private SoftReference<Memory> memory = new SoftReference<>(null);

    private Store(Database database, Engine engine) {
        this.database = database;
        this.engine = engine;
        this.journal = new Journal(database.handle());
        this.shelf = new Shelf(database);
        this.archive = new Archive(database);
        this.known = ConcurrentHashMap.newKeySet();
        this.known.addAll(journal.keys());
        this.preparation = new Preparation(engine, known);
    }

    /**
     * Opens a store for writing and makes it if it is not there.
     *
     * @param address the path of an SQLite file, or {@code jdbc:postgresql://…}
     */
    public static Store open(String address, Engine engine) {
        return new Store(Database.writer(address), engine);
    }

    /** The same store as it is read. */
    public Archive archive() {
        return archive;
    }

    /** Work that is ready to be stored. */
    @FunctionalInterface
    public interface Addition {
        /** Stores it; the same bytes are stored once. */
        Added store(OffsetDateTime at);
    }

    /** Reads, codes and stores an input. Throws {@link StoreException} if it cannot be read or kept. */
    public Added add(Input input, OffsetDateTime at) {
        return preparing(input).store(at);
    }

    /**
     * Reads and codes an input, which takes the time; may be called by many threads. What comes back is stored by the
     * store's own thread.
     */
    public Addition preparing(Input input) {
        Prepared prepared = preparation.of(input);
        return at -> store(prepared, at);
    }

    private Added store(Prepared prepared, OffsetDateTime at) {
        return guarded("cannot store " + prepared.name(), () -> {
            Optional<Long> before = journal.received(prepared.key());
            if (before.isPresent()) {
                return new Added(true, shelf.documentsOf(before.get()), shelf.rejectionsOf(before.get()));
            }
            String body = Body.received(at, prepared.input());
            Entry entry = journal.append(Entry.RECEIVED, prepared.key(), body, prepared.payload());
            shelf.put(entry.seq(), prepared);
            noteEngine();
            known.add(prepared.key());
            List<DocumentId> documents =
                    prepared.documents().stream().map(CodedDocument::id).toList();
            return new Added(false, documents, prepared.rejections());
        });
    }

    private void noteEngine() {
        if (shelf.remembered(ENGINE).isEmpty()) {
            shelf.remember(ENGINE, engine.version());
        }
    }

    /** Keeps a decision and gives its number. Throws {@link StoreException} if it undoes what is no decision. */
    public long decide(Signed signed) {
        return guarded("cannot keep the decision", () -> {
            if (signed.decision() instanceof Decision.Undo undo) {
                check(undo);
            }
            return journal.append(Entry.DECISION, null, Body.decided(signed), null)
                    .seq();
        });
    }

    private void check(Decision.Undo undo) {
        boolean there = archive.decisions().stream().anyMatch(entry -> entry.number() == undo.decision());
        if (!there) {
            throw new StoreException("there is no decision " + undo.decision() + " to undo");
        }
    }

    /** The words that decisions on an incident are bound to. Throws {@link StoreException} if there is no such incident. */
    public List<Anchor> anchors(IncidentId id) {
        List<Anchor> anchors = archive.anchors(id);
        if (anchors.isEmpty()) {
            throw new StoreException("there is no incident " + id);
        }
        return anchors;
    }

    /** Whether incidents do not yet show all that was added and decided. */
    public boolean stale() {
        return !shelf.remembered(REFRESHED).equals(Optional.of(Long.toString(journal.length())));
    }

    /** Whether documents were coded by another version of the engine; {@link #rebuild} makes them anew. */
    public boolean outdated() {
        return shelf.remembered(ENGINE)
                .filter(version -> !version.equals(engine.version()))
                .isPresent();
    }

    /** Brings the incidents up to all documents and decisions; writes what changed. */
    public void refresh() {
        guarded("cannot derive the incidents", () -> {
            derive();
            return null;
        });
    }

    /** Derives everything anew from what was received and decided. */
    public void rebuild() {
        guarded("cannot rebuild", () -> {
            forget();
            shelf.clear();
            journal.each(Entry.RECEIVED, entry -> shelf.put(entry.seq(), again(entry)));
            shelf.remember(ENGINE, engine.version());
            derive();
            return null;
        });
    }

    private Prepared again(Entry entry) {
        Payload payload = entry.payload() == null ? Payload.of(new byte[0]) : entry.payload();
        return preparation.of(Body.input(entry.body(), payload), payload);
    }

    private void derive() {
        Memory known = recollection();
        shelf.recall(known);
        IncidentPipeline standard = engine.pipeline().incidents();
        IncidentPipeline quick = new IncidentPipeline(standard.resolver(), known.remembering(standard.reconciler()));
        List<Reviewed> incidents = new Rulings(archive.decisions()).incidents(quick, known.documents());
        shelf.put(incidents, known);
        shelf.remember(REFRESHED, Long.toString(journal.length()));
    }

    private Memory recollection() {
        Memory remembered = memory.get();
        if (remembered != null) {
            return remembered;
        }
        Memory fresh = new Memory();
        memory = new SoftReference<>(fresh);
        return fresh;
    }

    /** What is remembered must not outlive a transaction that failed, nor documents that were made anew. */
    private void forget() {
        memory.clear();
    }

    Database database() {
        return database;
    }

    /** Does all or nothing, and says in a sentence what went wrong. */
    private <R extends @Nullable Object> R guarded(String doing, java.util.function.Supplier<R> work) {
        boolean done = false;
        try {
            R result = database.handle().inTransaction(transaction -> work.get());
            done = true;
            return result;
        } catch (RuntimeException e) {
            throw StoreException.of(doing, e);
        } finally {
            if (!done) {
                forget();
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
