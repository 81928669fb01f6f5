package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.Archive;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills a server while documents are posted to it, and looks for every one it had taken. {@code -Dparallax.kills=50} does it
 * fifty times, {@code -Dparallax.posts=200} posts so many each time, {@code -Dparallax.seed=…} kills at other moments.
 */
class KillTest {

    private static final int POSTS = Integer.getInteger("parallax.posts", 12);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> taken = new TreeSet<>();

    @Test
    void what_was_taken_is_found_after_the_server_was_killed(TestReporter reporter) throws Exception {
        Random random = new Random(Long.getLong("parallax.seed", 20210527L));
        int kills = Integer.getInteger("parallax.kills", 2);
        int waiting = 0;
        for (int round = 0; round < kills; round++) {
            killed(round, 1 + random.nextInt(POSTS));
            waiting += new Tray(Path.of(store() + ".inbox")).left().size();
        }
        reporter.publishEntry(
                "taken",
                taken.size() + " documents, " + waiting + " times one was not read when the server was killed");
        try (ParallaxServer server = ParallaxServer.start(store(), Engines.STANDARD, 0)) {
            awaitEnd(new Caller(server).ready());
        }
        try (Archive archive = Archive.open(store())) {
            assertThat(taken)
                    .isNotEmpty()
                    .allSatisfy(
                            word -> assertThat(archive.search(word, 2)).as(word).hasSize(1));
        }
        assertThat(new Tray(Path.of(store() + ".inbox")).left()).isEmpty();
    }

    private String store() {
        return directory.resolve("s.db").toString();
    }

    private void killed(int round, int posts) throws Exception {
        Process victim = victim();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine();
            assertThat(address)
                    .as(Files.readString(directory.resolve("complaints")))
                    .isNotNull();
            String token = token(address);
            for (int i = 0; i < posts; i++) {
                post(address, token, "marker" + round + "x" + i);
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    private Process victim() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        store())
                .redirectError(directory.resolve("complaints").toFile())
                .start();
    }

    private String token(String address) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "api/session")).build();
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JsonMapper.shared().readTree(body).path("csrf").asString();
    }

    private void post(String address, String token, String word) throws Exception {
        String text = "The ministry said that " + word + " was seen near the border. Two soldiers were captured there.";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/inbox/text"))
                .header("Content-Type", "application/json")
                .header(Guard.TOKEN, token)
                .POST(HttpRequest.BodyPublishers.ofString(Json.text(Map.of("text", text))))
                .build();
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 202) {
            taken.add(word);
        }
    }

    private static void awaitEnd(Caller caller) throws InterruptedException {
        while (caller.get("/api/inbox/jobs")
                .path("items")
                .valueStream()
                .anyMatch(job -> job.path("ended").isMissingNode())) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
