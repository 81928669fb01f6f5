package org.parallax.evaluate.incidents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * A story of the incident gold: some short documents, the incidents in them, and where the accounts stand.
 *
 * @param never words that must not be held to have happened
 */
record Story(String name, List<Text> documents, List<Expected> incidents, List<Told> never) {

    /** A hash below this sets aside: twenty of the first sixty stories. */
    private static final int ASIDE = 98;

    /** A document of a story. */
    record Text(
            String key,
            @Nullable String published,
            @Nullable String outlet,
            String words) {

        /** The text as the engine's reader takes it. */
        Document document() {
            Published day = published == null ? null : Published.on(LocalDate.parse(published));
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            Input input = new Input(
                    key + ".txt", () -> new ByteArrayInputStream(bytes), new Edition(null, outlet, day, "en", null));
            try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
                return ((Reading.Read) readings.findFirst().orElseThrow()).document();
            }
        }
    }

    /** Words of a document that tell of a happening. */
    record Told(String document, String words, int occurrence) {

        /** Where the words stand in a text, in UTF-16 units; throws if they do not. */
        int in(String text) {
            int at = -1;
            for (int i = 0; i < occurrence; i++) {
                at = text.indexOf(words, at + 1);
            }
            if (at < 0) {
                throw new IllegalArgumentException("not in document " + document + ": " + words);
            }
            return at;
        }
    }

    /**
     * What an analyst would say of an incident.
     *
     * @param statuses status by point; only the points that are judged
     * @param accounts words by point and party: {@code place AZE}
     * @param independent the number of independent sources, or null if not judged
     */
    record Expected(
            String name,
            List<Told> told,
            Map<String, String> statuses,
            Map<String, String> accounts,
            @Nullable Integer independent) {}

    /** Whether the story is set aside, by a hash of its name: looked at for the final figure only. */
    boolean isSetAside() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(hash[0]) < ASIDE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
