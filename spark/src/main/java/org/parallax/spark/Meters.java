package org.parallax.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** What a run counts while it works; Spark shows them by name beside each stage. */
final class Meters implements Serializable {

    private static final long serialVersionUID = 1;

    final LongAccumulator documents;
    final LongAccumulator refused;
    final LongAccumulator characters;
    final LongAccumulator milliseconds;

    Meters(SparkContext context) {
        documents = context.longAccumulator("documents read");
        refused = context.longAccumulator("documents refused");
        characters = context.longAccumulator("characters read");
        milliseconds = context.longAccumulator("milliseconds of reading, all tasks");
    }
}
