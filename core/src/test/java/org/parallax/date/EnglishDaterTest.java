package org.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Events;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;

/** The dater on sentences without tags and trees: what words alone decide. */
class EnglishDaterTest {

    private static final LocalDate THURSDAY = LocalDate.of(2021, 5, 27);

    private static List<TimeExpression> times(String words, @Nullable LocalDate day) {
        Text text = Text.of(words);
        Block block = new Block(text.span(0, words.length()), Role.BODY);
        Edition edition = new Edition(null, null, day == null ? null : Published.on(day), null, null);
        Document document = new Document(new DocumentId("d-0"), "test", text, edition, List.of(block));
        Sentence sentence = new Sentence(0, 0, block.span(), Role.BODY, List.of());
        return Dater.standard()
                .date(new Annotated(document, List.of(sentence), List.of()), new Events(List.of(), List.of()))
                .times();
    }

    private static List<String> values(String words, @Nullable LocalDate day) {
        return times(words, day).stream().map(time -> time.timex().value()).toList();
    }

    @Test
    void a_weekday_without_a_publication_date_stays_open() {
        TimeExpression time = times("Shots were fired on Thursday.", null).get(0);
        assertThat(time.range()).isEqualTo(TimeExpression.Range.OPEN);
        assertThat(time.timex().value()).isEqualTo("XXXX-WXX-4");
        assertThat(time.why()).contains("week not stated");
    }

    @Test
    void a_weekday_in_a_report_is_the_last_one() {
        assertThat(values("Shots were fired on Thursday.", THURSDAY)).containsExactly("2021-05-27");
        assertThat(values("Shots were fired on Friday.", THURSDAY)).containsExactly("2021-05-21");
    }

    @Test
    void a_clock_time_joins_the_day_told_beside_it() {
        assertThat(values("Early Thursday morning they said it happened at 3:00 am.", THURSDAY))
                .containsExactly("2021-05-27TMO", "2021-05-27T03:00");
        assertThat(values("Early Thursday morning they said it happened at 3:00 am.", null))
                .containsExactly("XXXX-WXX-4TMO", "XXXX-WXX-4T03:00");
    }

    @Test
    void a_night_spans_two_dates() {
        assertThat(times("It ended on the night of 9 November 2020.", null)
                        .get(0)
                        .edtf())
                .isEqualTo("2020-11-09/2020-11-10");
    }

    @Test
    void after_midnight_the_night_of_a_day_is_the_next_day() {
        assertThat(values("On the night of 9 November 2020 they signed at 2 am.", null))
                .contains("2020-11-10T02:00");
    }

    @Test
    void earlier_counts_from_the_text_and_ago_from_the_publication() {
        assertThat(values("It ended on 9 November 2020. Two days earlier a town fell.", THURSDAY))
                .contains("2020-11-07");
        assertThat(values("It ended on 9 November 2020. Two days ago a town fell.", THURSDAY))
                .contains("2021-05-25");
    }

    @Test
    void months_decades_centuries_seasons_and_quarters_keep_their_precision() {
        assertThat(values(
                        "In May 2019, in the 1990s, in the 19th century, in the summer of 2020, in the third quarter of 2018.",
                        null))
                .containsExactly("2019-05", "199", "18", "2020-SU", "2018-Q3");
    }

    @Test
    void lengths_of_time_are_no_dates() {
        assertThat(times("The 44-day war lasted for six weeks.", THURSDAY))
                .allMatch(time -> time.timex().type().equals("DURATION"));
    }

    @Test
    void prices_and_ages_are_no_times() {
        assertThat(values("A 32-year-old man paid $1990.", THURSDAY)).isEmpty();
    }

    @Test
    void figures_that_could_be_two_dates_are_none() {
        assertThat(values("On 05/06/2021 and 27.05.2021.", null)).containsExactly("2021-05-27");
    }

    @Test
    void the_second_end_of_a_range_tells_the_year_of_the_first() {
        assertThat(values("The border was shut from 3 May to 16 August 1988.", THURSDAY))
                .containsExactly("1988-05-03", "1988-08-16");
        assertThat(values("Talks in the spring and early summer of 1943 failed.", null))
                .containsExactly("1943-SP", "1943-SU");
    }

    @Test
    void months_and_seasons_before_christ_keep_their_year() {
        assertThat(values("They crossed in April 480 BC, after the autumn of 481 BC.", null))
                .containsExactly("BC0480-04", "BC0481-FA");
    }

    @Test
    void the_weekend_of_a_report_is_the_last_one_whatever_the_text_spoke_of_before() {
        assertThat(values("The truce of 2 March 2019 ended. Over the weekend shells fell.", THURSDAY))
                .containsExactly("2019-03-02", "2021-W20-WE");
    }

    @Test
    void a_vague_number_of_days_later_is_no_date() {
        assertThat(values("A few days later they withdrew.", THURSDAY)).containsExactly("FUTURE_REF");
    }
}
