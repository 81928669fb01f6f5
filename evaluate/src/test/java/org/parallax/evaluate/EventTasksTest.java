package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.DocumentPipeline;
import tools.jackson.databind.ObjectMapper;

class EventTasksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Russia has attacked Ukraine.";

    @Test
    void the_event_of_a_given_pair_is_right_by_its_type() {
        assertThat(
                        last(
                                new PairsTask(),
                                "{\"id\":\"p\",\"text\":\"%s\",\"sourceSpan\":[0,6],\"targetSpan\":[20,27],\"type\":\"ASSAULT\",\"quad\":\"material-conflict\",\"binary\":\"conflict\"}"))
                .isEqualTo("events root=100.0 quad=100.0 binary=100.0 coded=100.0");
    }

    @Test
    void a_dyad_has_two_countries_and_a_type() {
        assertThat(
                        last(
                                new DyadsTask(),
                                "{\"id\":\"g\",\"text\":\"%s\",\"actor\":[{\"country\":\"RUS\"}],\"recipient\":[{\"country\":\"GEO\"}],\"type\":\"ASSAULT\"}"))
                .startsWith("gsr F1=0.0 rootF1=100.0 actorRootF1=100.0 pairF1=0.0");
    }

    @Test
    void a_span_is_right_if_it_overlaps_one_of_a_coder() {
        assertThat(
                        last(
                                new SpansTask(),
                                "{\"id\":\"s\",\"text\":\"%s\",\"coders\":[{\"round\":1,\"coder\":\"a\",\"complete\":true,\"spans\":["
                                        + "{\"role\":\"source\",\"n\":1,\"span\":[0,6]},{\"role\":\"action\",\"n\":1,\"span\":[7,19]}]}]}"))
                .startsWith("spans source=100.0 target=0.0 action=100.0")
                .contains("relevant=100.0");
    }

    private static String last(Task task, String row) {
        List<String> printed = task.of(
                        List.of(new Gold(JSON.readTree(row.formatted(TEXT)))),
                        new GoldReader(DocumentPipeline.standard()))
                .printed();
        return printed.get(printed.size() - 1);
    }
}
