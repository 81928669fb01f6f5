package org.parallax.spark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param master where Spark runs; null where {@code spark-submit} says it
 * @param partitions the number of pieces the work is cut into, or 0 for four to a thread
 */
record Arguments(String in, String out, @Nullable String master, int partitions) {

    static final String USAGE = """
            Usage: parallax bulk IN OUT [--master=MASTER] [--partitions=N]
            Reads an archive on Spark and writes its documents and incidents.
              IN             a file or directory of any Hadoop file system: JSON Lines, Parquet, WARC, texts, pages.
              OUT            a directory; what an earlier run has finished there is not done again.
              --master       local[*] if not given; spark://HOST:PORT, yarn, k8s://… for a cluster.
              --partitions   pieces of work; four for each thread if not given.""";

    static Arguments of(String[] arguments) {
        List<String> paths = new ArrayList<>();
        String master = System.getProperty("spark.master") == null ? "local[*]" : null;
        int partitions = 0;
        for (String argument : arguments) {
            if (argument.startsWith("--master=")) {
                master = argument.substring("--master=".length());
            } else if (argument.startsWith("--partitions=")) {
                partitions = Integer.parseInt(argument.substring("--partitions=".length()));
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("unknown option " + argument);
            } else {
                paths.add(argument);
            }
        }
        if (paths.size() != 2) {
            throw new IllegalArgumentException("two paths are needed, given: " + paths);
        }
        return new Arguments(paths.get(0), paths.get(1), master, partitions);
    }
}
