package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDaysTest {

    private static final IssueDays DAYS = IssueDays.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu Jul 30 2015 Militia leader found dead in the port. | 2015-07-30",
                "Thursday, 3 June 2010, 10:30 GMT | 2010-06-03",
                "Published February 18 2015 The army has taken three villages. | 2015-02-18",
                "Date of publication 3 October 2016 | 2016-10-03",
                "Last updated at Apr 5, 2017 | 2017-04-05",
                "1 February 2016 Two ships collide | 2016-02-01",
                "24-09-2013 Blast hits the harbour. | 2013-09-24",
                "05.10.2017 (updated 18:35) | 2017-10-05",
                "2021-05-27 | 2021-05-27",
            })
    void a_date_that_begins_a_line_is_the_day_of_issue(String line, String day) {
        assertThat(DAYS.of(line)).map(Object::toString).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 27 May 2021 soldiers crossed the river.",
                "27 May 2021 was the day on which it began.",
                "May 2021",
                "05/04/2017 Shelling resumes",
                "09-05-2016 Five people hurt",
                "31 February 2016 News",
                "The talks of 3 June 2010 failed.",
                "Monday",
            })
    void what_a_sentence_says_and_what_two_countries_read_as_two_days_is_left_open(String line) {
        assertThat(DAYS.of(line)).isEmpty();
    }
}
