package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.Victim.Work;

/**
 * Kills a process that adds, decides, exports or migrates at random moments and looks for what it had been promised. {@code
 * -Dparallax.kills=2000} does it two thousand times, {@code -Dparallax.seed=…} at other moments.
 */
class KillTest {

    /** After so many rounds a new store begins, so that late rounds take no longer than early ones. */
    private static final int ROUNDS_PER_STORE = 10;

    private static final int LATEST_MS = Integer.getInteger("parallax.kill.latest", 1500);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Set<String> promised = new TreeSet<>();
    private final Map<Work, int[]> counts = new TreeMap<>();

    @Test
    void no_acknowledged_write_is_lost_by_a_kill_and_every_reopen_is_clean() throws Exception {
        int kills = Integer.getInteger("parallax.kills", 4);
        long seed = Long.getLong("parallax.seed", 20210527L);
        Random random = new Random(seed);
        for (int round = 0; round < kills; round++) {
            if (round % ROUNDS_PER_STORE == 0) {
                promised.clear();
            }
            String store = directory.resolve(round / ROUNDS_PER_STORE + ".db").toString();
            Work work = Work.values()[round % Work.values().length];
            kill(store, round, work, random.nextInt(LATEST_MS));
            check(store, "kill " + round + " during " + work + " with seed " + seed);
            if ((round + 1) % 100 == 0 || round + 1 == kills) {
                report();
            }
        }
        assertThat(promised).as("what the last store had acknowledged").isNotEmpty();
    }

    /** Printed, because Maven does not show what a test publishes. */
    private void report() {
        counts.forEach((work, count) -> System.out.println(
                work.name().toLowerCase(Locale.ROOT) + ": " + count[0] + " kills, " + count[1] + " promises kept"));
    }

    private void kill(String store, int round, Work work, int afterMs) throws Exception {
        Path said = directory.resolve("said");
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        store,
                        Integer.toString(round),
                        work.name())
                .redirectOutput(said.toFile())
                .redirectError(directory.resolve("complaints").toFile())
                .start();
        if (round / Work.values().length % 2 == 0) {
            awaitPromise(said, victim);
        }
        victim.waitFor(afterMs, TimeUnit.MILLISECONDS);
        assertThat(victim.isAlive())
                .as("the victim works until it is killed: " + Files.readString(directory.resolve("complaints")))
                .isTrue();
        victim.destroyForcibly().waitFor();
        String text = Files.readString(said);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        promised.addAll(lines);
        int[] count = counts.computeIfAbsent(work, any -> new int[2]);
        count[0]++;
        count[1] += lines.size();
    }

    /** Every other kill comes while it works, the rest may come while it opens or makes the store. */
    private static void awaitPromise(Path said, Process victim) throws Exception {
        while (victim.isAlive() && Files.size(said) == 0) {
            victim.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private void check(String store, String when) throws IOException {
        if (!Files.exists(Path.of(store))) {
            assertThat(promised).as(when).isEmpty();
            return;
        }
        try (Store opened = Store.open(store, TinyEngine.version("1"))) {
            Set<String> kept = new TreeSet<>();
            opened.archive().documents().forEach(document -> kept.add("added " + document.id()));
            opened.archive().decisions().forEach(entry -> kept.add("decided " + entry.number()));
            assertThat(kept).as(when).containsAll(promised);
            opened.refresh();
            assertThat(opened.stale()).isFalse();
            exports(opened.archive(), Victim.exportsOf(store), when);
        }
        assertThat(Verification.faults(store)).as(when).isEmpty();
    }

    /** What stands under its name is whole: the same as an export that nobody killed. */
    private void exports(Archive archive, Path killed, String when) throws IOException {
        if (!Files.exists(killed)) {
            return;
        }
        Path whole = directory.resolve("whole");
        Victim.export(archive, whole);
        for (Path file : files(killed)) {
            if (!file.getFileName().toString().endsWith(".part")) {
                assertThat(file).as(when).hasSameBinaryContentAs(whole.resolve(file.getFileName()));
            }
            Files.delete(file);
        }
        Files.delete(killed);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
