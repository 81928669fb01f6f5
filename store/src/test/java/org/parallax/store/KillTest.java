package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random moments and looks for what it had been promised. {@code -Dparallax.kills=2000} does it
 * two thousand times, {@code -Dparallax.seed=…} at other moments.
 */
class KillTest {

    /** After so many rounds a new store begins, so that late rounds take no longer than early ones. */
    private static final int ROUNDS_PER_STORE = 10;

    private static final int LATEST_MS = 2500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Set<String> promised = new TreeSet<>();

    @Test
    void no_acknowledged_write_is_lost_by_a_kill_and_every_reopen_is_clean() throws Exception {
        int kills = Integer.getInteger("parallax.kills", 3);
        long seed = Long.getLong("parallax.seed", 20210527L);
        Random random = new Random(seed);
        for (int round = 0; round < kills; round++) {
            if (round % ROUNDS_PER_STORE == 0) {
                promised.clear();
            }
            String store = directory.resolve(round / ROUNDS_PER_STORE + ".db").toString();
            kill(store, round, random.nextInt(LATEST_MS));
            check(store, "kill " + round + " with seed " + seed);
        }
        assertThat(promised).as("what the last store had acknowledged").isNotEmpty();
    }

    private void kill(String store, int round, int afterMs) throws Exception {
        Path said = directory.resolve("said");
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        store,
                        Integer.toString(round))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (round % 2 == 0) {
            awaitPromise(said, victim);
        }
        victim.waitFor(afterMs, TimeUnit.MILLISECONDS);
        assertThat(victim.isAlive()).as("the victim works until it is killed").isTrue();
        victim.destroyForcibly().waitFor();
        String text = Files.readString(said);
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(promised::add);
    }

    /** Every other kill comes while it works, the rest may come while it opens or makes the store. */
    private static void awaitPromise(Path said, Process victim) throws Exception {
        while (victim.isAlive() && Files.size(said) == 0) {
            victim.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private void check(String store, String when) {
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
        }
        assertThat(Verification.faults(store)).as(when).isEmpty();
    }
}
