package org.parallax.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.resolve.Regions.Trace;

class RegionsTest {

    private static Trace trace(long[] dated, long[] known, long[] open, int... runs) {
        return new Trace(dated, known, open, runs);
    }

    private static long[] keys(long... keys) {
        return keys;
    }

    @Test
    void documents_that_share_who_and_day_lie_in_one_region() {
        Trace one = trace(keys(1, 2), keys(9), keys(), 100);
        Trace other = trace(keys(2, 3), keys(9), keys(), 200);
        Trace apart = trace(keys(4), keys(9), keys(), 300);

        assertThat(Regions.of(List.of(one, apart, other))).containsExactly(0, 1, 0);
    }

    @Test
    void an_undated_telling_meets_all_of_the_same_people() {
        Trace dated = trace(keys(1), keys(9), keys(), 100);
        Trace later = trace(keys(2), keys(9), keys(), 200);
        Trace undated = trace(keys(), keys(), keys(9), 300);

        assertThat(Regions.of(List.of(dated, later, undated))).containsExactly(0, 0, 0);
    }

    @Test
    void copies_lie_in_one_region_and_a_shared_phrase_makes_none() {
        int[] text = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        int[] copy = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 99, 98};
        int[] quoting = {1, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36};

        int[] regions = Regions.of(List.of(
                trace(keys(), keys(), keys(), text),
                trace(keys(), keys(), keys(), quoting),
                trace(keys(), keys(), keys(), copy)));

        assertThat(regions).containsExactly(0, 1, 0);
        assertThat(Regions.largestFirst(regions)).containsExactly(List.of(0, 2), List.of(1));
    }
}
