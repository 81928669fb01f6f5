package org.parallax.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A connection to the database of a store: one that may write, of which there is one at a time, or one that only reads.
 *
 * <p>Used by one thread at a time.
 */
public final class Database implements AutoCloseable {

    private static final int PATIENCE_MS = 10_000;

    private final Vendor vendor;
    private final Handle handle;
    private final @Nullable WriterLock lock;

    private Database(Vendor vendor, Handle handle, @Nullable WriterLock lock) {
        this.vendor = vendor;
        this.handle = handle;
        this.lock = lock;
    }

    /**
     * Opens for writing; makes the tables or brings them up to date.
     *
     * @param address the path of an SQLite file, or a JDBC address of PostgreSQL
     */
    public static Database writer(String address) {
        Vendor vendor = vendorOf(address);
        WriterLock lock = vendor == Vendor.SQLITE ? WriterLock.beside(Path.of(address)) : null;
        try {
            DataSource source = source(vendor, address, false);
            migrate(vendor, source);
            Database opened = new Database(vendor, Jdbi.open(source), lock);
            opened.claim();
            return opened;
        } catch (RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw StoreException.of("cannot open " + address, e);
        }
    }

    /** Opens a store that exists for reading; readers do not wait for the writer, nor it for them. */
    public static Database reader(String address) {
        Vendor vendor = vendorOf(address);
        if (vendor == Vendor.SQLITE && !Files.exists(Path.of(address))) {
            throw new StoreException("there is no store at " + address);
        }
        try {
            return looking(vendor, source(vendor, address, true));
        } catch (RuntimeException e) {
            if (vendor == Vendor.SQLITE && closedOnReadOnlyDisk(Path.of(address))) {
                return looking(vendor, immutable(address));
            }
            throw StoreException.of("cannot open " + address, e);
        }
    }

    /** Looks into the database at once: what cannot be read is better told when it is opened. */
    private static Database looking(Vendor vendor, DataSource source) {
        Handle handle = Jdbi.open(source);
        try {
            handle.createQuery("SELECT COUNT(*) FROM journal_end")
                    .mapTo(Long.class)
                    .one();
            return new Database(vendor, handle, null);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /** A write-ahead log needs a place to write, even for readers; what was closed well can be read without one. */
    private static boolean closedOnReadOnlyDisk(Path store) {
        try {
            Path log = store.resolveSibling(store.getFileName() + "-wal");
            return Files.getFileStore(store).isReadOnly() && (!Files.exists(log) || Files.size(log) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static DataSource immutable(String address) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + Path.of(address).toUri() + "?immutable=1");
        return source;
    }

    private static Vendor vendorOf(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return Vendor.POSTGRESQL;
        }
        if (address.startsWith("jdbc:")) {
            throw new StoreException("not a database that can hold a store: " + address);
        }
        return Vendor.SQLITE;
    }

    private static DataSource source(Vendor vendor, String address, boolean reading) {
        return vendor == Vendor.SQLITE ? sqlite(address, reading) : postgresql(address, reading);
    }

    /** Write-ahead log, flushed at each commit: what was acknowledged survives a power cut. */
    private static DataSource sqlite(String address, boolean reading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(reading);
        config.setBusyTimeout(PATIENCE_MS);
        if (!reading) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address);
        return source;
    }

    private static DataSource postgresql(String address, boolean reading) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        source.setReadOnly(reading);
        return source;
    }

    private static void migrate(Vendor vendor, DataSource source) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(vendor.migrations())
                    .loggers("slf4j")
                    .ignoreMigrationPatterns(new String[0])
                    .configuration(Map.of("flyway.reportEnabled", "false"))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            boolean newer = String.valueOf(e.getMessage()).contains("not resolved locally");
            throw newer ? new StoreException("the store was made by a newer version of Parallax") : e;
        }
    }

    /** One writer: PostgreSQL keeps the claim with the session, so it ends when the process does. */
    private void claim() {
        if (vendor == Vendor.POSTGRESQL) {
            boolean mine = handle.createQuery("SELECT pg_try_advisory_lock(hashtext('parallax writer'))")
                    .mapTo(Boolean.class)
                    .one();
            if (!mine) {
                handle.close();
                throw new StoreException("another process is writing to this store");
            }
        }
    }

    public Vendor vendor() {
        return vendor;
    }

    public Handle handle() {
        return handle;
    }

    @Override
    public void close() {
        handle.close();
        if (lock != null) {
            lock.close();
        }
    }
}
