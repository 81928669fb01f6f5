package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.read.Input;
import org.parallax.store.Archive;
import org.parallax.store.Store;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many readers beside one writer. {@code -Dparallax.readers=200 -Dparallax.seconds=600} is the real run, {@code -Dparallax.documents=…}
 * fills the store first, {@code -Dparallax.store=/somewhere/s.db} takes one that is filled already, and {@code -Dparallax.pause=…} is how
 * many milliseconds a reader looks at an answer before asking again.
 */
class CrowdTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");
    private static final int READERS = Integer.getInteger("parallax.readers", 20);
    private static final int SECONDS = Integer.getInteger("parallax.seconds", 2);
    private static final int DOCUMENTS = Integer.getInteger("parallax.documents", 300);
    private static final int PAUSE = Integer.getInteger("parallax.pause", 1000);
    private static final int BETWEEN_POSTS = 1000;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Double> milliseconds = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean open = new AtomicBoolean(true);

    @Test
    void readers_beside_a_writer_get_answers_and_a_stop_in_the_middle_loses_nothing() throws Exception {
        String store =
                System.getProperty("parallax.store", directory.resolve("s.db").toString());
        fill(store);
        ParallaxServer server = ParallaxServer.start(store, QuickEngine.engine(), 0);
        List<Thread> crowd = crowd(server.address());
        TimeUnit.SECONDS.sleep(SECONDS);
        open.set(false);
        long began = System.nanoTime();
        server.close();
        double stopped = (System.nanoTime() - began) / 1e9;
        for (Thread one : crowd) {
            one.join();
        }
        tell("stopped under load in: %.2f s", stopped);
        report();
        assertThat(errors).isEmpty();
        assertThat(stopped).isLessThan(LONGEST_STOP.toSeconds());
        assertKept(store);
    }

    private List<Thread> crowd(String address) {
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Random random = new Random(i);
            crowd.add(new Thread(() -> read(address, random), "reader-" + i));
        }
        crowd.add(new Thread(() -> write(address), "writer"));
        crowd.forEach(Thread::start);
        return crowd;
    }

    private void read(String address, Random random) {
        pause(random.nextInt(PAUSE + 1));
        while (open.get()) {
            long began = System.nanoTime();
            String path = question(random);
            int status = status(HttpRequest.newBuilder(URI.create(address + path)));
            if (open.get()) {
                milliseconds.add((System.nanoTime() - began) / 1e6);
                if (status != 200) {
                    errors.add(status + " for " + path);
                }
            }
            pause(PAUSE);
        }
    }

    private static String question(Random random) {
        String party = Newsroom.PARTIES.get(random.nextInt(Newsroom.PARTIES.size()));
        String day = "from=" + Newsroom.FIRST_DAY.plusDays(random.nextInt(Newsroom.DAYS));
        return switch (random.nextInt(8)) {
            case 0 -> "api/incidents?party=" + party;
            case 1 -> "api/incidents?q=" + Newsroom.word(random);
            case 2 -> "api/incidents/facets?" + day;
            case 3 -> "api/map?" + day;
            case 4 -> "api/timeline?" + day;
            case 5 -> "api/documents?outlet=Outlet+" + random.nextInt(60);
            case 6 -> String.format(Locale.ROOT, "api/incidents/i-%016x", random.nextInt(Math.max(1, DOCUMENTS / 5)));
            default -> "api/incidents?sort=disputed&" + day;
        };
    }

    private void write(String address) {
        String token = token(address);
        for (int number = DOCUMENTS; open.get(); number++) {
            String article = Newsroom.pasted(number);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "api/inbox/text"))
                    .header("Content-Type", "application/json")
                    .header(Guard.TOKEN, token)
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(Map.of("text", article))));
            int status = status(request);
            if (status == 202) {
                taken.add("number" + number);
            } else if (open.get()) {
                errors.add(status + " for a new document");
            }
            pause(BETWEEN_POSTS);
        }
    }

    private String token(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "api/session")).build();
        try {
            String body =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(body).path("csrf").asString();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The status of an answer; -1 if there was none. */
    private int status(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fill(String path) {
        try (Store store = Store.open(path, QuickEngine.engine())) {
            if (store.archive().reports().total() < DOCUMENTS) {
                for (Input input : Newsroom.inputs(DOCUMENTS)) {
                    store.add(input, THEN);
                }
                store.refresh();
            }
        }
    }

    /** What was taken is in the store after the next start, which reads what was left. */
    private void assertKept(String store) throws InterruptedException {
        assertThat(taken).isNotEmpty();
        try (ParallaxServer server = ParallaxServer.start(store, QuickEngine.engine(), 0)) {
            Caller caller = new Caller(server).ready();
            while (caller.get("/api/inbox/jobs")
                    .path("items")
                    .valueStream()
                    .anyMatch(job -> job.path("ended").isMissingNode())) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        try (Archive archive = Archive.open(store)) {
            assertThat(taken)
                    .allSatisfy(
                            word -> assertThat(archive.search(word, 2)).as(word).isNotEmpty());
        }
    }

    private void report() {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        tell(
                "%d readers, %d s: %d answers, %d errors, %d documents taken",
                READERS, SECONDS, sorted.size(), errors.size(), taken.size());
        if (!sorted.isEmpty()) {
            tell(
                    "p50 %.1f ms, p95 %.1f ms, slowest %.1f ms",
                    sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
        }
    }

    private static void tell(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }
}
