package org.parallax.server;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.fetch.Policy;
import org.parallax.store.Engine;

/**
 * How a server is to run.
 *
 * @param store the path of an SQLite file, which is made if it is not there, or a JDBC address of PostgreSQL
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param hosts further names under which browsers reach it, such as {@code parallax.example.org}
 * @param accounts the file with the accounts; null if whoever is at this machine may do everything
 * @param fetching what the inbox may fetch; null if it fetches nothing
 */
public record Settings(
        String store,
        Engine engine,
        String host,
        int port,
        Set<String> hosts,
        @Nullable Path accounts,
        @Nullable Policy fetching) {

    public static final String LOOPBACK = "127.0.0.1";

    public Settings {
        hosts = Set.copyOf(hosts);
        if (accounts == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "without accounts the server listens on the loopback address only; give --accounts FILE");
        }
    }

    /** A server for whoever is at this machine. */
    public static Settings local(String store, Engine engine, int port) {
        return new Settings(store, engine, LOOPBACK, port, Set.of(), null, null);
    }

    private static boolean isLoopback(String host) {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1") || host.equals("[::1]");
    }
}
