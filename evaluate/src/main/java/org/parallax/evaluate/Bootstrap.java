package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap over documents: how far a figure would move had other documents of the same kind been drawn
 * (Efron 1979). The same documents in the same order give the same interval.
 */
public final class Bootstrap {

    private static final int RESAMPLES = 1000;
    private static final long SEED = 20210527L;

    private Bootstrap() {}

    /** The middle 95 % of a statistic over resampled parts, one part a document; the statistic must not keep the list. */
    public static <T> Report.Interval interval(List<T> parts, ToDoubleFunction<List<T>> statistic) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            values[i] = statistic.applyAsDouble(resample(parts, random));
        }
        Arrays.sort(values);
        return new Report.Interval(values[RESAMPLES * 25 / 1000], values[RESAMPLES * 975 / 1000]);
    }

    private static <T> List<T> resample(List<T> parts, SplittableRandom random) {
        List<T> drawn = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            drawn.add(parts.get(random.nextInt(parts.size())));
        }
        return drawn;
    }
}
