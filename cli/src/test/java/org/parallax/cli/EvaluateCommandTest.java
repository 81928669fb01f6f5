package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void without_a_task_it_lists_what_there_is() {
        assertThat(Run.of("evaluate").lines()).anyMatch(line -> line.startsWith("places"));
    }

    @Test
    void an_unknown_task_is_wrong_usage_that_names_the_others() {
        Run run = Run.of("evaluate", "weather", "x.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("no task weather").contains("places");
    }

    @Test
    void times_are_measured_on_gold_and_printed_for_a_reader_and_for_a_script() throws IOException {
        String text = "The lorry was stopped on 4 March 2019 and freed two days later.";
        Path gold = Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"id\":\"g1\",\"text\":\"" + text + "\",\"times\":[" + time(text, "4 March 2019", "2019-03-04") + ","
                        + time(text, "two days later", "2019-03-07") + "]}\n");
        Run run = Run.of("evaluate", "times", gold.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .last()
                .asString()
                .startsWith("times strict=100.0 relaxed=100.0")
                .endsWith("value=50.0");
    }

    @Test
    void gold_that_cannot_be_read_is_named() {
        Run run = Run.of("evaluate", "times", directory.resolve("none.jsonl").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("none.jsonl");
    }

    private static String time(String text, String phrase, String value) {
        int at = text.indexOf(phrase);
        return "{\"span\":[%d,%d],\"type\":\"DATE\",\"value\":\"%s\"}".formatted(at, at + phrase.length(), value);
    }
}
