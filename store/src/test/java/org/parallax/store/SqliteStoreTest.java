package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.store.journal.StoreException;

/** The store on SQLite, and what can happen to a file. */
class SqliteStoreTest extends StoreContract {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");

    @Override
    String newStore(Path directory, String name) {
        return directory.resolve(name + ".db").toString();
    }

    @Test
    void a_file_that_is_no_store_is_refused_in_a_sentence() throws Exception {
        Path file = directory.resolve("letter.db");
        Files.writeString(file, "Dear all, this is not a database. ".repeat(100));
        assertThatThrownBy(() -> Store.open(file.toString(), TinyEngine.version("1")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("letter.db");
        assertThatThrownBy(() -> Archive.open(directory.resolve("none.db").toString()))
                .hasMessageContaining("there is no store at");
    }

    @Test
    void a_full_disk_is_told_in_a_sentence_and_leaves_the_store_whole() {
        String address = newStore(directory, "full");
        try (Store store = Store.open(address, TinyEngine.version("1"))) {
            Added first = store.add(TinyEngine.input("a.txt", "AZE captured six men"), THEN);
            store.database().handle().execute("PRAGMA max_page_count = 45");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 50; i++) {
                            store.add(TinyEngine.input("b.txt", "ARM captured " + "many ".repeat(2000) + i), THEN);
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot store b.txt")
                    .hasMessageContaining("full");
            assertThat(store.archive().document(first.documents().get(0))).isPresent();
            store.database().handle().execute("PRAGMA max_page_count = 100000");
            assertThat(store.add(TinyEngine.input("c.txt", "ARM captured six men"), THEN)
                            .known())
                    .isFalse();
        }
        assertThat(Verification.faults(address)).isEmpty();
    }

    @Test
    void a_backup_that_cannot_be_written_leaves_no_half_file() throws Exception {
        String address = newStore(directory, "small");
        Store.open(address, TinyEngine.version("1")).close();
        Path target = directory.resolve("no such directory").resolve("b.zip");
        assertThatThrownBy(() -> Backup.write(address, target))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write");
        assertThat(target).doesNotExist();
    }

    /** Damage in a page that nothing uses is no loss; wherever the content differs it is found. */
    @Test
    void a_byte_that_changed_in_the_file_is_found_or_changes_nothing() throws Exception {
        Path file = directory.resolve("rot.db");
        try (Store store = Store.open(file.toString(), TinyEngine.version("1"))) {
            for (int i = 0; i < 20; i++) {
                store.add(TinyEngine.input(i + ".txt", "AZE captured " + i + " men"), THEN);
            }
            store.refresh();
            store.database().handle().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        String whole = fingerprint(file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            byte[] rotten = bytes.clone();
            rotten[random.nextInt(rotten.length)] ^= (byte) (1 << random.nextInt(8));
            Path copy = Files.write(directory.resolve("rot" + i + ".db"), rotten);
            boolean fault = !Verification.faults(copy.toString()).isEmpty();
            found += fault ? 1 : 0;
            assertThat(fault || fingerprint(copy).equals(whole))
                    .as("flip %d", i)
                    .isTrue();
        }
        assertThat(found).isPositive();
    }

    private static String fingerprint(Path file) {
        try (Archive archive = Archive.open(file.toString())) {
            return archive.fingerprint();
        }
    }
}
