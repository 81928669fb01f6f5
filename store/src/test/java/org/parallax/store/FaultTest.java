package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.StoreException;

/**
 * A disk that is full at each write, and one that became read-only. The disk is filled up to a few pages; with one page more
 * each time, the end of the disk comes at every write of the work in turn.
 */
class FaultTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");
    private static final int PAGE = 4096;
    private static final int MOST_PAGES = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private SmallDisk disk;

    @SuppressWarnings("NullAway.Init")
    private String address;

    private final Set<String> promised = new TreeSet<>();

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(SmallDisk.allowed(directory), "may not mount a file system");
        disk = SmallDisk.mounted(directory, 16);
        address = disk.root().resolve("small.db").toString();
    }

    @AfterEach
    void unmount() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void a_disk_that_is_full_at_any_write_of_adding_and_deciding_costs_nothing_that_was_acknowledged()
            throws Exception {
        int failed = 0;
        for (int pages = 0; pages < MOST_PAGES; pages += 3) {
            disk.leave((long) pages * PAGE);
            failed += fails(this::work) ? 1 : 0;
            disk.empty();
            whole("with " + pages + " pages free");
        }
        assertThat(failed).as("how often the disk was full").isGreaterThan(10);
    }

    @Test
    void a_disk_that_is_full_while_a_backup_or_an_export_is_written_leaves_nothing_half_written() throws Exception {
        work();
        int failed = 0;
        for (int pages = 0; pages < 40; pages += 2) {
            Path bundle = disk.root().resolve("b.zip");
            Path exports = disk.root().resolve("exports");
            disk.leave((long) pages * PAGE);
            boolean backupFailed = fails(() -> Backup.write(address, bundle));
            assertThat(Files.exists(bundle)).isNotEqualTo(backupFailed);
            boolean exportFailed = fails(() -> export(exports));
            assertThat(Files.exists(exports.resolve("manifest.json"))).isNotEqualTo(exportFailed);
            assertThat(parts(disk.root())).isEmpty();
            failed += backupFailed || exportFailed ? 1 : 0;
            disk.empty();
            Files.deleteIfExists(bundle);
            delete(exports);
            whole("with " + pages + " pages free");
        }
        assertThat(failed).isPositive();
    }

    @Test
    void a_restore_that_finds_the_disk_full_says_so_and_can_be_done_again() throws Exception {
        work();
        Path bundle = disk.root().resolve("b.zip");
        Backup.write(address, bundle);
        String other = disk.root().resolve("other.db").toString();
        for (int pages = 0; pages < 80; pages += 4) {
            disk.leave((long) pages * PAGE);
            fails(() -> Backup.restore(bundle, other, TinyEngine.version("1")));
            disk.empty();
            for (String file : new String[] {"", "-wal", "-shm", ".lock"}) {
                Files.deleteIfExists(Path.of(other + file));
            }
        }
        Backup.restore(bundle, other, TinyEngine.version("1"));
        try (Archive one = Archive.open(address);
                Archive two = Archive.open(other)) {
            assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
        }
    }

    @Test
    void a_read_only_disk_is_told_in_a_sentence_and_the_store_can_be_read() throws Exception {
        work();
        disk.readOnly(true);
        assertThatThrownBy(() -> Store.open(address, TinyEngine.version("1")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("small.db")
                .hasMessageContaining("Read-only");
        assertThatThrownBy(() -> Backup.write(address, disk.root().resolve("b.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Read-only");
        try (Archive archive = Archive.open(address)) {
            assertThat(archive.documents()).isNotEmpty();
        }
        disk.readOnly(false);
        whole("after it was read-only");
    }

    /** What a user does; every write may fail, and what it says is kept must be. */
    private void work() {
        try (Store store = Store.open(address, TinyEngine.version("1"))) {
            for (int i = 0; i < 3; i++) {
                String text = "AZE captured " + "many ".repeat(2000) + promised.size() + " " + i;
                promised.add("added "
                        + store.add(TinyEngine.input("a.txt", text), THEN)
                                .documents()
                                .get(0));
                store.refresh();
                Decision accept = new Decision.Accept(store.anchors(
                                store.archive().incidents().get(0).incident().id())
                        .subList(0, 1));
                promised.add("decided " + store.decide(new Signed(accept, "Ana", "read it", THEN)));
            }
            store.rebuild();
        }
    }

    private void export(Path directory) {
        try (Archive archive = Archive.open(address)) {
            Victim.export(archive, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the work failed as work may: with a sentence. */
    private static boolean fails(Runnable work) {
        try {
            work.run();
            return false;
        } catch (StoreException e) {
            assertThat(e).hasMessageMatching("(?s)cannot .*");
            return true;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private void whole(String when) {
        try (Store store = Store.open(address, TinyEngine.version("1"))) {
            Set<String> kept = new TreeSet<>();
            store.archive().documents().forEach(document -> kept.add("added " + document.id()));
            store.archive().decisions().forEach(entry -> kept.add("decided " + entry.number()));
            assertThat(kept).as(when).containsAll(promised);
            store.refresh();
        }
        assertThat(Verification.faults(address)).as(when).isEmpty();
    }

    private static Stream<Path> tree(Path root) throws IOException {
        return Files.exists(root) ? Files.walk(root) : Stream.empty();
    }

    private static java.util.List<Path> parts(Path root) throws IOException {
        try (Stream<Path> files = tree(root)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = tree(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
