package org.parallax.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.store.journal.StoreException;

/**
 * Who did what: logins, accounts, names that were shown, what was added and decided. Lines of JSON in a file beside the accounts; on a
 * server without accounts only the latest ones, in memory. Thread-safe.
 */
final class Audit {

    private static final int LATEST = 1_000;

    private final @Nullable Path file;
    private final Deque<Map<String, String>> latest = new ArrayDeque<>();

    Audit(@Nullable Path file) {
        this.file = file;
    }

    synchronized void note(String user, String action, String detail) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("at", Writer.now().toString());
        entry.put("user", user);
        entry.put("action", action);
        entry.put("detail", detail);
        latest.addFirst(entry);
        if (latest.size() > LATEST) {
            latest.removeLast();
        }
        write(Json.text(entry));
    }

    private void write(String line) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StoreException("cannot write the audit log " + file + ": " + e.getMessage());
        }
    }

    synchronized List<Map<String, String>> latest(int limit) {
        return new ArrayList<>(latest).subList(0, Math.min(limit, latest.size()));
    }
}
