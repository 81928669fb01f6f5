package org.parallax.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.parallax.read.Input;
import org.parallax.store.Engine;

/**
 * The server over one store: many readers, one writer, pages and API on one port.
 *
 * <p>Without accounts it listens on the loopback address only, and whoever is at this machine may do everything. Stops when closed:
 * requests under way are answered, the writer finishes what it has begun. Thread-safe.
 */
public final class ParallaxServer implements AutoCloseable {

    private static final long LARGEST_REQUEST = 64L << 20;
    private static final int THREADS = 64;
    private static final long STOP_MS = 10_000;

    private final Settings settings;
    private final Javalin javalin;
    private final Feed feed = new Feed();
    private final Jobs jobs = new Jobs();
    private final Sessions sessions = new Sessions();
    private final Writer writer;
    private final Readers readers;
    private final Catalogues catalogues;
    private final Thread warming;
    private final @Nullable Accounts accounts;
    private final @Nullable String firstPassword;
    private final Audit audit;

    private ParallaxServer(Settings settings) {
        this.settings = settings;
        Path file = settings.accounts();
        this.accounts = file == null ? null : Accounts.open(file);
        this.audit = new Audit(file == null ? null : file.resolveSibling(file.getFileName() + ".audit.jsonl"));
        this.firstPassword = accounts == null ? null : admin(accounts);
        this.writer = new Writer(settings, feed, jobs);
        this.readers = new Readers(settings.store());
        this.catalogues = new Catalogues(readers);
        this.warming = new Thread(this::warm, "catalogue");
        warming.setDaemon(true);
        warming.start();
        this.javalin = Javalin.create(this::configure);
        boolean started = false;
        try {
            javalin.start(settings.host(), settings.port());
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** Reads the catalogue before anybody asks; what is wrong with the store is told to whoever asks first. */
    private void warm() {
        try {
            catalogues.newest();
        } catch (RuntimeException e) {
            // Read again, and told then.
        }
    }

    /** Makes the first account, with a password that nobody knows yet. */
    private static @Nullable String admin(Accounts accounts) {
        if (!accounts.all().isEmpty()) {
            return null;
        }
        String password = Passwords.random();
        accounts.add("admin", Role.ADMIN, password);
        return password;
    }

    /**
     * Starts a server.
     *
     * @throws org.parallax.store.journal.StoreException if the store or the accounts cannot be opened
     */
    public static ParallaxServer start(Settings settings) {
        return new ParallaxServer(settings);
    }

    /** Starts a server for whoever is at this machine. */
    public static ParallaxServer start(String store, Engine engine, int port) {
        return new ParallaxServer(Settings.local(store, engine, port));
    }

    /** The address of the pages: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://" + settings.host() + ":" + javalin.port() + "/";
    }

    /** The password of the account {@code admin}, if it has just been made; it is told once. */
    public Optional<String> firstPassword() {
        return Optional.ofNullable(firstPassword);
    }

    /** Adds documents as the inbox does and waits until they can be read. Gives a line for each that was refused. */
    public List<String> add(List<Input> inputs) {
        return writer.add(inputs);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.threadPool = new QueuedThreadPool(THREADS);
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MS));
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        Answers answers = new Answers();
        Guard guard = new Guard(settings, accounts, sessions);
        ServiceApi service = new ServiceApi(readers, catalogues, writer, feed);
        service.on(routes);
        guard.on(routes);
        new Problems().on(routes);
        new IncidentsApi(readers, catalogues, answers, guard, audit).on(routes);
        new DocumentsApi(readers, catalogues, answers).on(routes);
        new MapApi(readers, catalogues, answers).on(routes);
        new TimelineApi(readers, catalogues, answers).on(routes);
        new PartiesApi(readers, catalogues, answers).on(routes);
        new SourcesApi(readers, catalogues, answers).on(routes);
        new ReviewApi(readers, catalogues).on(routes);
        new DecisionsApi(readers, writer, guard, audit, feed).on(routes);
        new InboxApi(writer, jobs, guard, audit, settings.fetching() != null).on(routes);
        new ExportApi(readers, catalogues, guard, audit).on(routes);
        new SessionApi(accounts, sessions, guard, audit, settings.fetching() != null).on(routes);
        new AdminApi(accounts, sessions, guard, audit).on(routes);
        new Pages().on(routes);
    }

    @Override
    public void close() {
        feed.close();
        jobs.close();
        javalin.stop();
        awaitWarming();
        writer.close();
        readers.close();
    }

    private void awaitWarming() {
        try {
            warming.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
