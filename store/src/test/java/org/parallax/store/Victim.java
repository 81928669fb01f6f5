package org.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.parallax.export.ExportFiles;
import org.parallax.export.Formats;
import org.parallax.export.account.Terms;
import org.parallax.model.IncidentId;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;

/** A process that works on a store until it is killed, and says what the store has acknowledged. */
final class Victim {

    /** What the process is doing when it is killed. */
    enum Work {
        /** Adds, derives now and then, rebuilds and writes backups. */
        ADD {
            @Override
            void begin(String address, String round) throws IOException {
                try (Store store = open(address, "1")) {
                    for (int i = 0; ; i++) {
                        add(store, i, round);
                        if (i % 3 == 0) {
                            store.refresh();
                        }
                        if (i % 7 == 0) {
                            store.rebuild();
                        }
                        if (i % 11 == 0) {
                            Path bundle = Path.of(address + ".zip");
                            Files.deleteIfExists(bundle);
                            Backup.write(address, bundle);
                        }
                    }
                }
            }
        },
        /** Decides on one incident again and again. */
        DECIDE {
            @Override
            void begin(String address, String round) {
                try (Store store = open(address, "1")) {
                    add(store, 0, round);
                    for (int i = 0; ; i++) {
                        if (i % 5 == 0) {
                            store.refresh();
                        }
                        Signed signed = new Signed(accept(store), "Ana", "round " + round + " time " + i, THEN);
                        say("decided " + store.decide(signed));
                    }
                }
            }
        },
        /** Writes all formats into a directory beside the store, which does not change meanwhile. */
        EXPORT {
            @Override
            void begin(String address, String round) throws IOException {
                try (Store store = open(address, "1")) {
                    add(store, 0, round);
                    store.refresh();
                    while (true) {
                        export(store.archive(), exportsOf(address));
                    }
                }
            }
        },
        /** Makes the store one of the first version and opens it again, with a newer engine each time. */
        MIGRATE {
            @Override
            void begin(String address, String round) {
                open(address, "1").close();
                for (int i = 0; ; i++) {
                    age(address);
                    try (Store store = open(address, "2." + i)) {
                        add(store, i, round);
                        store.rebuild();
                    }
                }
            }
        };

        abstract void begin(String address, String round) throws IOException;
    }

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");

    private Victim() {}

    /** The arguments are the store, the number of the round and the kind of work. */
    public static void main(String[] arguments) throws Exception {
        Work.valueOf(arguments[2]).begin(arguments[0], arguments[1]);
    }

    /** Where the exports of a store go. */
    static Path exportsOf(String address) {
        return Path.of(address + ".exports");
    }

    static void export(Archive archive, Path directory) throws IOException {
        new ExportFiles(directory).write(archive.selection(Terms.STANDARD, false), Formats.all());
    }

    /** Takes back what the migrations after the first one did, in one transaction. */
    private static void age(String address) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER TABLE incident DROP COLUMN overview");
            statement.execute("DROP INDEX document_by_outlet");
            statement.execute("DROP INDEX journal_by_kind");
            statement.execute("DROP INDEX incident_mark");
            statement.execute("DELETE FROM flyway_schema_history WHERE version <> '1'");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Store open(String address, String version) {
        return Store.open(address, TinyEngine.version(version));
    }

    private static void add(Store store, int number, String round) {
        String text = "AZE captured " + number + " men in round " + round;
        say("added "
                + store.add(TinyEngine.input("a.txt", text), THEN).documents().get(0));
    }

    private static Decision accept(Store store) {
        IncidentId id = store.archive().incidents().get(0).incident().id();
        return new Decision.Accept(store.anchors(id).subList(0, 1));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
