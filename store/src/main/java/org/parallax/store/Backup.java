package org.parallax.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.parallax.export.JsonLines;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Span;
import org.parallax.store.bundle.BundleReader;
import org.parallax.store.bundle.BundleWriter;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.journal.Database;
import org.parallax.store.journal.Entry;
import org.parallax.store.journal.Journal;
import org.parallax.store.journal.Payload;
import org.parallax.store.journal.StoreException;
import org.parallax.store.journal.Vendor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A store as one file, and a store from such a file. The file is the same for an SQLite and a PostgreSQL store with the
 * same past, and it can be made while somebody writes.
 */
public final class Backup {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String JOURNAL = "journal.jsonl";
    private static final String ISSUED = "issued.tsv";

    private Backup() {}

    /** Writes the bundle; under its name it is whole or not there. */
    public static void write(String address, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (Database database = Database.reader(address)) {
            try (OutputStream out = Files.newOutputStream(part)) {
                inSnapshot(database, () -> write(database, out));
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("cannot write " + target + ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw StoreException.of("cannot read " + address, e);
        } finally {
            part.toFile().delete();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** A reader's transaction sees one moment: SQLite's always does, PostgreSQL's when asked to. */
    private static void inSnapshot(Database database, Writing work) throws IOException {
        Handle handle = database.handle();
        if (database.vendor() == Vendor.POSTGRESQL) {
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
        }
        handle.begin();
        try {
            work.run();
        } finally {
            handle.rollback();
        }
    }

    private static void write(Database database, OutputStream out) throws IOException {
        try (BundleWriter bundle = new BundleWriter(out)) {
            bundle.file("README.txt", README);
            Journal journal = new Journal(database.handle());
            StringBuilder lines = new StringBuilder();
            List<IOException> failures = new java.util.ArrayList<>();
            journal.each(null, entry -> {
                lines.append(line(entry)).append('\n');
                payload(bundle, entry, failures);
            });
            for (IOException failure : failures) {
                throw failure;
            }
            bundle.file(JOURNAL, lines.toString());
            bundle.file(ISSUED, issued(database.handle()));
            derived(database, bundle);
            bundle.finish();
        }
    }

    private static void payload(BundleWriter bundle, Entry entry, List<IOException> failures) {
        try {
            Payload payload = entry.payload();
            if (payload != null && failures.isEmpty()) {
                bundle.file(name(entry.seq()), payload.bytes());
            }
        } catch (IOException e) {
            failures.add(e);
        }
    }

    private static String name(long seq) {
        return "received/" + seq;
    }

    private static String line(Entry entry) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                .put("seq", entry.seq())
                .put("kind", entry.kind())
                .put("key", entry.key())
                .put("body", entry.body())
                .put("payload", entry.payload() == null ? null : name(entry.seq()))
                .put("payloadHash", entry.payloadHash())
                .put("hash", entry.hash()));
    }

    private static String issued(Handle handle) {
        return handle
                .createQuery("SELECT incident, document, start, stop FROM issued ORDER BY incident")
                .map((row, context) ->
                        row.getString(1) + '\t' + row.getString(2) + '\t' + row.getInt(3) + '\t' + row.getInt(4) + '\n')
                .list()
                .stream()
                .collect(Collectors.joining());
    }

    private static void derived(Database database, BundleWriter bundle) throws IOException {
        JsonLines lines = JsonLines.standard();
        Shelf shelf = new Shelf(database);
        StringBuilder documents = new StringBuilder();
        for (CodedDocument document : shelf.documents(Long.MAX_VALUE).values()) {
            documents.append(lines.line(document)).append('\n');
        }
        bundle.file("documents.jsonl", documents.toString());
        StringBuilder incidents = new StringBuilder();
        for (Reviewed reviewed : new Archive(database).incidents()) {
            incidents.append(lines.line(reviewed.incident())).append('\n');
        }
        bundle.file("incidents.jsonl", incidents.toString());
    }

    /** Makes a store from a bundle and derives everything with the given engine. The store must be empty. */
    public static void restore(Path source, String address, Engine engine) {
        try (BundleReader bundle = new BundleReader(source);
                Store store = Store.open(address, engine)) {
            Handle handle = store.database().handle();
            Journal journal = new Journal(handle);
            if (journal.length() > 0) {
                throw new StoreException(address + " is not empty; restore into a new store");
            }
            handle.useTransaction(transaction -> replay(bundle, journal, new Shelf(store.database())));
            store.rebuild();
        } catch (IOException e) {
            throw new StoreException("cannot read " + source + ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw StoreException.of("cannot restore into " + address, e);
        }
    }

    private static void replay(BundleReader bundle, Journal journal, Shelf shelf) throws IOException {
        String lines = new String(bundle.file(JOURNAL), StandardCharsets.UTF_8);
        for (String line : lines.lines().toList()) {
            journal.replay(entry(bundle, JSON.readTree(line)));
        }
        String issued = new String(bundle.file(ISSUED), StandardCharsets.UTF_8);
        for (String line : issued.lines().toList()) {
            String[] cells = line.split("\t", -1);
            Span trigger = new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
            shelf.issue(cells[0], new Anchor(new DocumentId(cells[1]), trigger));
        }
    }

    private static Entry entry(BundleReader bundle, JsonNode node) throws IOException {
        String payload = text(node, "payload");
        return new Entry(
                node.path("seq").asLong(),
                node.path("kind").asString(),
                text(node, "key"),
                node.path("body").asString(),
                payload == null ? null : Payload.of(bundle.file(payload)),
                node.path("payloadHash").asString(),
                node.path("hash").asString());
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static final String README = """
            A Parallax bundle.

            received/N           documents as they were received, byte for byte
            journal.jsonl        what was received and what people decided, in order, each entry with a hash that covers
                                 the one before: SHA-256 of previous hash, seq, kind, key, payload hash and body, joined
                                 by line feeds; before the first stand 64 zeros
            issued.tsv           every incident id ever given out, with a document and the words of an event that it held
            documents.jsonl      what Parallax read in them (parallax/1); derived, not needed for restoring
            incidents.jsonl      the incidents as people left them; derived, not needed for restoring
            manifest-sha256.txt  the hashes of all these files

            A bundle is an archive: persons in captivity are named in it as their documents name them. Share exports, not
            bundles.
            """;
}
