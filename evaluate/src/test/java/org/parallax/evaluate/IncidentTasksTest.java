package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.DocumentPipeline;
import tools.jackson.databind.ObjectMapper;

class IncidentTasksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String FERRY =
            "Gunmen in two boats stopped the ferry Marenka off Cape Dorvan and took its captain ashore.";
    private static final String FLOOD = "Heavy rain flooded the valley of Usk and washed away three bridges near Halm.";

    @Test
    void documents_of_one_story_come_together_whatever_their_order() {
        String last = last(
                new StoriesTask(),
                row("a", "ferry", FERRY),
                row("b", "flood", FLOOD),
                row(
                        "c",
                        "ferry",
                        "The ferry Marenka was stopped by gunmen in boats off Cape Dorvan; its captain is missing."));

        assertThat(last).startsWith("incidents ").contains("docB3=100.0", "orders=1.000");
    }

    @Test
    void mentions_of_one_story_and_one_word_are_one_event() {
        String last = last(
                new CorefTask(),
                marked("a", "The captain was seized at sea.", "e1", 16, 22),
                marked("b", "The captain was seized on Monday at sea.", "e1", 16, 22));

        assertThat(last).startsWith("coref ").contains("conll=100.0");
    }

    @Test
    void gold_without_marked_mentions_is_refused() {
        assertThatThrownBy(() -> last(new CorefTask(), row("a", "ferry", FERRY)))
                .hasMessageContaining("no document is marked");
    }

    @Test
    void a_folder_of_stories_is_read_as_one_row_each(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("one.story"), "story words");
        Files.writeString(folder.resolve("README.md"), "no story");

        assertThat(GoldReader.rows(folder)).extracting(Gold::id).containsExactly("one");
    }

    private static String row(String id, String story, String text) {
        return "{\"id\":\"%s\",\"story\":\"%s\",\"text\":\"%s\"}".formatted(id, story, text);
    }

    private static String marked(String id, String text, String chain, int from, int to) {
        return ("{\"id\":\"%s\",\"text\":\"%s\",\"mentions\":[{\"id\":\"1\",\"kind\":\"event\",\"spans\":[[%d,%d]],"
                        + "\"chain\":\"%s\",\"checked\":true}]}")
                .formatted(id, text, from, to, chain);
    }

    private static String last(Task task, String... rows) {
        List<Gold> gold = java.util.Arrays.stream(rows)
                .map(row -> new Gold(JSON.readTree(row)))
                .toList();
        List<String> printed =
                task.of(gold, new GoldReader(DocumentPipeline.standard())).printed();
        return printed.get(printed.size() - 1);
    }
}
