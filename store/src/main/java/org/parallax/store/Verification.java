package org.parallax.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.parallax.store.journal.Database;
import org.parallax.store.journal.Hash;
import org.parallax.store.journal.Journal;
import org.parallax.store.journal.StoreException;
import org.parallax.store.journal.Vendor;

/** Looks for damage in a store and changes nothing. */
public final class Verification {

    private Verification() {}

    /** What is wrong, a line each; empty if nothing is. */
    public static List<String> faults(String address) {
        try (Database database = Database.reader(address)) {
            List<String> faults = new ArrayList<>();
            look(faults, () -> faults.addAll(structure(database)));
            look(faults, () -> faults.addAll(new Journal(database.handle()).faults()));
            look(faults, () -> faults.addAll(lines(database.handle(), "document")));
            look(faults, () -> faults.addAll(lines(database.handle(), "incident")));
            return faults;
        } catch (StoreException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Damage can make a table unreadable; the others are looked at all the same. */
    private static void look(List<String> faults, Runnable question) {
        try {
            question.run();
        } catch (RuntimeException e) {
            faults.add(String.valueOf(StoreException.of("cannot be read", e).getMessage()));
        }
    }

    private static List<String> structure(Database database) {
        return database.vendor() == Vendor.SQLITE
                ? database.handle().createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                        .filter(line -> !line.equals("ok"))
                        .toList()
                : List.of();
    }

    private static List<String> lines(Handle handle, String table) {
        return handle
                .createQuery("SELECT id, line, line_hash FROM " + table + " ORDER BY id")
                .map((row, context) -> Hash.of(row.getString(2)).equals(row.getString(3)) ? "" : row.getString(1))
                .list()
                .stream()
                .filter(id -> !id.isEmpty())
                .map(id -> table + " " + id + " was changed; rebuild it")
                .toList();
    }
}
