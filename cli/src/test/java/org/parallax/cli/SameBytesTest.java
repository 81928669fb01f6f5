package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Same input, same bytes; and every span lies in the text. */
@Tag("everywhere")
class SameBytesTest {

    private static final String EXAMPLES = Path.of("..", "examples").toString();
    private static final String EXPECTED = examples("2");

    private static String examples(String threads) {
        Run run = Run.of("read", "--format", "json", "--threads", threads, EXAMPLES);
        assertThat(run.status()).as(run.errors()).isZero();
        return run.output();
    }

    @Test
    void threads_and_repetition_do_not_show() {
        assertThat(examples("1")).isEqualTo(EXPECTED);
        assertThat(examples("4")).isEqualTo(EXPECTED);
    }

    @Test
    void locale_time_zone_and_encoding_do_not_show() throws IOException, InterruptedException {
        assertThat(elsewhere("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Yerevan"))
                .isEqualTo(EXPECTED);
        assertThat(elsewhere("-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Pacific/Auckland"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void the_order_of_the_documents_does_not_change_the_incidents() {
        String one = Path.of(EXAMPLES, "statement-armenia.txt").toString();
        String other = Path.of(EXAMPLES, "statement-azerbaijan.txt").toString();
        assertThat(incidents(Run.of("read", "--format", "json", one, other).output()))
                .isEqualTo(
                        incidents(Run.of("read", "--format", "json", other, one).output()));
    }

    @Test
    void every_span_lies_in_its_text() {
        for (String line : EXPECTED.lines().toList()) {
            JsonNode node = JsonMapper.shared().readTree(line);
            if (node.path("type").asString().equals("document")) {
                String text = node.path("text").asString();
                check(node, text.codePointCount(0, text.length()));
            }
        }
    }

    private static void check(JsonNode node, int length) {
        for (String field : List.of("span", "trigger")) {
            if (node.has(field)) {
                checkPair(node.path(field), length);
            }
        }
        for (String field : List.of("mentions", "source", "cue", "content")) {
            if (node.path(field).isArray()) {
                node.path(field).forEach(pair -> checkPair(pair, length));
            }
        }
        node.forEach(child -> check(child, length));
    }

    private static void checkPair(JsonNode pair, int length) {
        assertThat(pair.path(0).asInt()).isNotNegative().isLessThan(pair.path(1).asInt());
        assertThat(pair.path(1).asInt()).isLessThanOrEqualTo(length);
    }

    private static List<String> incidents(String output) {
        return output.lines()
                .filter(line -> line.startsWith("{\"type\":\"incident\""))
                .toList();
    }

    private static String elsewhere(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--format",
                "json",
                EXAMPLES));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
