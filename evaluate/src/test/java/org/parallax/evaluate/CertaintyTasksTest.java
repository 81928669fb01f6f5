package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.DocumentPipeline;
import tools.jackson.databind.ObjectMapper;

class CertaintyTasksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void who_is_as_sure_as_people_errs_little_and_answering_certain_to_all_errs_by_what_is_not_certain() {
        String row = "{\"id\":\"f\",\"text\":\"The ferry left the port. The crew might return.\",\"targets\":["
                + "{\"span\":[10,14],\"score\":3.0},{\"span\":[40,46],\"score\":1.0}]}";
        assertThat(last(new FactualityTask(), row)).contains("certainMAE=1.000", "found=100.0");
        assertThat(figure(new FactualityTask(), row, "fineMAE")).isLessThan(1.0);
    }

    @Test
    void a_predicate_that_is_not_told_counts_as_certain() {
        String row = "{\"id\":\"f\",\"text\":\"The ferry left.\",\"targets\":[{\"span\":[0,3],\"score\":-3.0}]}";
        assertThat(last(new FactualityTask(), row)).contains("MAE=6.000", "found=0.0");
    }

    @Test
    void a_negated_event_is_met_and_stands_in_its_scope() {
        String row = "{\"id\":\"n\",\"text\":\"The ferry did not leave. It rained.\",\"negations\":["
                + "{\"cue\":[[14,17]],\"scope\":[[0,23]],\"event\":[[18,23]]}]}";
        assertThat(last(new NegationTask(), row)).isEqualTo("negation eventRecall=100.0 inScope=100.0");
    }

    private static double figure(Task task, String row, String name) {
        String figures = last(task, row);
        return Double.parseDouble(figures.replaceFirst(".* " + name + "=([0-9.]+).*", "$1"));
    }

    private static String last(Task task, String row) {
        List<String> printed = task.of(
                        List.of(new Gold(JSON.readTree(row))), new GoldReader(DocumentPipeline.standard()))
                .printed();
        return printed.get(printed.size() - 1);
    }
}
