package org.parallax.spark;

import java.util.Comparator;
import org.parallax.resolve.Regions;

/** What decides where a document is resolved: its id, its day, and with what it could be compared. */
record Traced(String id, String day, Regions.Trace trace) {

    static final Comparator<Traced> BY_DAY = Comparator.comparing(Traced::day).thenComparing(Traced::id);

    /** Arrays of primitives cross Spark's borders; the model's own types need not. */
    static Object[] packed(String id, String day, Regions.Trace trace) {
        return new Object[] {id, day, trace.dated(), trace.known(), trace.open(), trace.runs()};
    }

    static Traced unpacked(Object[] packed) {
        return new Traced(
                (String) packed[0],
                (String) packed[1],
                new Regions.Trace((long[]) packed[2], (long[]) packed[3], (long[]) packed[4], (int[]) packed[5]));
    }
}
