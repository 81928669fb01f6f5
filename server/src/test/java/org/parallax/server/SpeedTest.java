package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.read.Input;
import org.parallax.store.Store;

/**
 * Measures what pages wait for, over HTTP and compressed as browsers ask for it: {@code -Dparallax.documents=100000} for the real
 * figures, {@code -Dparallax.store=/somewhere/s.db} to keep the filled store and to measure it again. Each question has other
 * parameters than the one before, so that no answer was made already.
 */
class SpeedTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");
    private static final int DOCUMENTS = Integer.getInteger("parallax.documents", 300);
    private static final int QUESTIONS = Integer.getInteger("parallax.questions", DOCUMENTS < 1000 ? 4 : 100);
    private static final int WARMING = QUESTIONS / 2;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"/?(assets/[^\"]+)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Random random = new Random(1);
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private String address;

    @SuppressWarnings("NullAway.Init")
    private TestReporter reporter;

    @Test
    void many_documents_are_answered_for_quickly(TestReporter published) {
        reporter = published;
        String store =
                System.getProperty("parallax.store", directory.resolve("s.db").toString());
        fill(store);
        long began = System.nanoTime();
        try (ParallaxServer server = ParallaxServer.start(store, QuickEngine.engine(), 0)) {
            address = server.address();
            tell("start", "%.2f s", seconds(began));
            long asked = System.nanoTime();
            ask("api/health");
            tell("catalogue", "%.2f s after the start", seconds(asked));
            tell("first page, first visitor", "%.0f ms", firstPage());
            measure();
        }
    }

    private void measure() {
        measured("first page", this::firstPage);
        measureList();
        measure("full text", () -> "api/incidents?q=" + Newsroom.word(random));
        measure("full text of documents", () -> "api/documents?q=" + Newsroom.word(random));
        measure("full text, a word in most", () -> "api/incidents?q=on&" + span());
        measure("full text of documents, a word in most", () -> "api/documents?q=on&" + span());
        measure("facets", () -> "api/incidents/facets?" + span());
        measure("facets of a search", () -> "api/incidents/facets?q=" + Newsroom.word(random));
        measure("map, whole", () -> "api/map?" + span());
        measure("map brush", () -> "api/map?" + month());
        measure("timeline, whole", () -> "api/timeline?undated=true&" + span());
        measure("timeline brush", () -> "api/timeline?" + month());
        measure(
                "incident page",
                () -> String.format(Locale.ROOT, "api/incidents/i-%016x", random.nextInt(Math.max(1, DOCUMENTS / 5))));
        measure("documents", () -> "api/documents?outlet=Outlet+" + random.nextInt(60) + "&" + span());
        measure("sources, parties, dyads (once)", new Once(List.of("api/sources", "api/parties", "api/dyads")));
    }

    private void measureList() {
        measure("list", () -> "api/incidents?limit=" + (1 + random.nextInt(200)));
        measure("list by party", () -> "api/incidents?party=" + party() + "&limit=" + limit());
        measure("list by dyad", () -> "api/incidents?dyad=ARM~" + party() + "&limit=" + limit());
        measure("list by status", () -> "api/incidents?status=disputed&point=place&limit=" + limit());
        measure("list by type", () -> "api/incidents?type=ASSAULT&sort=title&limit=" + limit());
        measure("list by country", () -> "api/incidents?country=SD&sort=sources&limit=" + limit());
        measure("list by precision", () -> "api/incidents?precision=district&limit=" + limit());
        measure("list by coverage", () -> "api/incidents?coverage=several&sort=disputed&limit=" + limit());
        measure("list by review", () -> "api/incidents?review=open&sort=published&limit=" + limit());
        measure("list by time", () -> "api/incidents?" + month());
        measure("list by box", () -> "api/incidents?bbox=" + random.nextInt(30) + ",10,50,60&limit=" + limit());
    }

    /** Addresses in turn. */
    private static final class Once implements Supplier<String> {
        private final List<String> paths;
        private int next;

        Once(List<String> paths) {
            this.paths = paths;
        }

        @Override
        public String get() {
            return paths.get(next++ % paths.size()) + "?n=" + next;
        }
    }

    private int limit() {
        return 25 + random.nextInt(75);
    }

    private String party() {
        return Newsroom.PARTIES.get(random.nextInt(Newsroom.PARTIES.size()));
    }

    /** Nearly all days, never the same ones. */
    private String span() {
        return "from=" + Newsroom.FIRST_DAY.plusDays(random.nextInt(50)) + "&to="
                + Newsroom.FIRST_DAY.plusDays(Newsroom.DAYS + random.nextInt(10_000));
    }

    /** Some stretch of days up to two months, as somebody drags a brush. */
    private String month() {
        int from = random.nextInt(Newsroom.DAYS);
        return "from=" + Newsroom.FIRST_DAY.plusDays(from) + "&to="
                + Newsroom.FIRST_DAY.plusDays(from + 1 + random.nextInt(60));
    }

    private void fill(String store) {
        try (Store filled = Store.open(store, QuickEngine.engine())) {
            if (filled.archive().reports().total() >= DOCUMENTS) {
                return;
            }
            long began = System.nanoTime();
            for (Input input : Newsroom.inputs(DOCUMENTS)) {
                filled.add(input, THEN);
            }
            tell("documents added in", "%.1f s", seconds(began));
            began = System.nanoTime();
            filled.refresh();
            tell("incidents derived in", "%.1f s", seconds(began));
        }
    }

    private void measure(String what, Supplier<String> question) {
        measured(what, () -> {
            long began = System.nanoTime();
            ask(question.get());
            return seconds(began) * 1000;
        });
    }

    private void measured(String what, DoubleSupplier milliseconds) {
        for (int i = 0; i < WARMING; i++) {
            milliseconds.getAsDouble();
        }
        double[] taken = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            taken[i] = milliseconds.getAsDouble();
        }
        Arrays.sort(taken);
        tell(what, "p50 %.1f ms, p95 %.1f ms", taken[QUESTIONS / 2], taken[QUESTIONS * 95 / 100]);
    }

    /** The page with its scripts and what it asks for first, one after the other. */
    private double firstPage() {
        long began = System.nanoTime();
        String page = new String(ask(""), StandardCharsets.UTF_8);
        ASSET.matcher(page).results().forEach(asset -> ask(asset.group(1)));
        for (String path : List.of("session", "overview", "incidents", "incidents/facets")) {
            ask("api/" + path);
        }
        return seconds(began) * 1000;
    }

    private byte[] ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", path.isEmpty() ? "identity" : "gzip")
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void tell(String what, String format, @Nullable Object... figures) {
        String words = String.format(Locale.ROOT, format, figures);
        reporter.publishEntry(what, words);
        // Maven keeps what is published to itself
        System.out.println(what + ": " + words);
    }
}
