package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Span;

class AttributionScoreTest {

    private static final String TEXT = "The mayor said the bridge was shut. \"It is safe,\" the engineer said.";

    private static List<Span> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }

    private static final Wording PLAIN = new Wording(at("The mayor"), at("said"), at("the bridge was shut"));
    private static final Wording QUOTED = new Wording(
            at("the engineer"), List.of(new Span(TEXT.length() - 5, TEXT.length() - 1)), at("\"It is safe,\""));

    @Test
    void marks_at_the_edges_do_not_count() {
        Wording without = new Wording(QUOTED.source(), QUOTED.cue(), at("It is safe"));
        AttributionScore score = AttributionScore.of(TEXT, List.of(QUOTED), List.of(without));
        assertThat(score.content()).isEqualTo(new Hits(1, 1, 1));
        assertThat(score.relations()).isEqualTo(new Hits(1, 1, 1));
    }

    @Test
    void only_what_stands_outside_quotation_marks_is_indirect() {
        AttributionScore score = AttributionScore.of(TEXT, List.of(PLAIN, QUOTED), List.of(PLAIN));
        assertThat(score.indirect()).isEqualTo(new Hits(1, 0, 1));
        assertThat(score.relations()).isEqualTo(new Hits(1, 1, 2));
    }

    @Test
    void a_wrong_source_makes_the_whole_wrong_and_leaves_the_content_right() {
        Wording wrong = new Wording(at("the engineer"), PLAIN.cue(), PLAIN.content());
        AttributionScore score = AttributionScore.of(TEXT, List.of(PLAIN), List.of(wrong));
        assertThat(score.relations().right()).isZero();
        assertThat(score.content().right()).isEqualTo(1);
    }
}
