package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.Edition;
import org.parallax.read.Input;

class LinePartsTest {

    private static final String LINE = "{\"text\": \"Shells fell on the Zoravian border post, number %d.\"}\n";

    @TempDir
    private Path directory;

    private Input file(String name, String content) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        return new Input(file.toString(), () -> Files.newInputStream(file), Edition.UNKNOWN);
    }

    private static byte[] bytes(Input input) throws IOException {
        try (InputStream in = input.bytes().open()) {
            return in.readAllBytes();
        }
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(LINE.formatted(i));
        }
        return lines.toString();
    }

    @Test
    void a_large_file_comes_as_parts_of_whole_lines_that_make_up_the_file() throws IOException {
        String content = lines(60_000) + "{\"text\": \"no line end\"}";

        List<Input> parts = LineParts.of(file("reports.jsonl", content)).toList();

        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Input part : parts) {
            byte[] bytes = bytes(part);
            joined.writeBytes(bytes);
            assertThat(bytes)
                    .startsWith("{\"text\"".getBytes(StandardCharsets.UTF_8))
                    .endsWith(part == last(parts) ? '}' : '\n');
            assertThat(bytes.length).isLessThan(LineParts.LEAST + 100);
        }
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.name()).endsWith(".jsonl"));
        assertThat(parts).extracting(Input::name).doesNotHaveDuplicates();
        assertThat(joined).hasToString(content);
    }

    private static Input last(List<Input> parts) {
        return parts.get(parts.size() - 1);
    }

    @Test
    void lines_added_at_the_end_leave_the_parts_before_as_they_were() throws IOException {
        List<Input> before = LineParts.of(file("before.jsonl", lines(40_000))).toList();
        List<Input> after = LineParts.of(file("after.jsonl", lines(60_000))).toList();

        assertThat(before).hasSizeGreaterThan(1);
        for (int i = 0; i < before.size() - 1; i++) {
            assertThat(bytes(after.get(i))).isEqualTo(bytes(before.get(i)));
        }
    }

    @Test
    void one_line_longer_than_a_part_is_one_part() throws IOException {
        String longer = "{\"text\": \"" + "a ".repeat(LineParts.LEAST) + "\"}\n";

        assertThat(LineParts.of(file("long.ndjson", longer + LINE))).hasSize(2);
    }

    @Test
    void small_files_and_files_of_other_forms_are_one_input() throws IOException {
        Input small = file("small.jsonl", LINE);
        Input text = file("large.txt", "Shells fell.\n".repeat(200_000));

        assertThat(LineParts.of(small)).containsExactly(small);
        assertThat(LineParts.of(text)).containsExactly(text);
    }
}
