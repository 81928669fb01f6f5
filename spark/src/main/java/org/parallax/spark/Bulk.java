package org.parallax.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Reads an archive on Spark: {@code documents}, {@code refused} and {@code incidents} under the output path, each as Parquet and
 * the first and last as JSON Lines too, parted by day. What a run has finished the next one does not do again.
 */
public final class Bulk {

    private static final String DONE = "_SUCCESS";

    private final SparkSession session;
    private final String out;
    private final int partitions;
    private final Meters meters;

    private Bulk(SparkSession session, String out, int partitions) {
        this.session = session;
        this.out = out;
        this.partitions = partitions;
        this.meters = new Meters(session.sparkContext());
    }

    public static void main(String[] arguments) throws IOException {
        Arguments wanted;
        try {
            wanted = Arguments.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("parallax bulk: " + e.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        try (SparkSession session = session(wanted)) {
            run(session, wanted, System.out);
        }
    }

    private static SparkSession session(Arguments wanted) {
        SparkSession.Builder builder =
                SparkSession.builder().appName("parallax bulk").config("spark.ui.enabled", false);
        if (wanted.master() != null) {
            builder.master(wanted.master());
            if (wanted.master().startsWith("local") || wanted.master().contains("127.0.0.1")) {
                builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1");
            }
        }
        return builder.getOrCreate();
    }

    /** Does what is not done yet and tells how it went. */
    static void run(SparkSession session, Arguments wanted, PrintStream tell) throws IOException {
        int partitions = wanted.partitions() > 0
                ? wanted.partitions()
                : 4 * session.sparkContext().defaultParallelism();
        Bulk bulk = new Bulk(session, wanted.out(), partitions);
        long start = System.nanoTime();
        bulk.documents(wanted.in());
        double seconds = (System.nanoTime() - start) / 1e9;
        bulk.incidents();
        tell.println(bulk.report(seconds, (System.nanoTime() - start) / 1e9));
    }

    /** Does the part of a run that is spread over documents, without the incidents; gives the seconds it took. */
    static double reading(SparkSession session, Arguments wanted) throws IOException {
        long start = System.nanoTime();
        new Bulk(session, wanted.out(), wanted.partitions()).documents(wanted.in());
        return (System.nanoTime() - start) / 1e9;
    }

    private String report(double reading, double all) {
        long count = session.read().parquet(at("incidents")).count();
        return String.format(
                Locale.ROOT,
                "%d documents, %d refused in %.1f s (%.1f documents a second, %.0f s of work); %d incidents; %.1f s in all",
                meters.documents.value(),
                meters.refused.value(),
                reading,
                meters.documents.value() / reading,
                meters.milliseconds.value() / 1000.0,
                count,
                all);
    }

    private String at(String table) {
        return out + "/" + table;
    }

    private boolean done(String table) throws IOException {
        Path mark = new Path(at(table), DONE);
        FileSystem system = mark.getFileSystem(session.sparkContext().hadoopConfiguration());
        return system.exists(mark);
    }

    private void documents(String in) throws IOException {
        if (!done("read")) {
            var sources = new Sources(session, partitions).under(in).repartition(partitions);
            session.createDataFrame(sources.flatMap(new ReadTask(meters)), DocumentRow.TYPE)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(at("read"));
        }
        Dataset<Row> read = session.read().schema(DocumentRow.TYPE).parquet(at("read"));
        Dataset<Row> good = read.filter("reason is null").drop("reason", "whole");
        table("documents", good);
        lines("documents", good);
        table("refused", read.filter("reason is not null").select("source", "reason", "day"));
    }

    private void incidents() throws IOException {
        if (done("incidents") && done("incidents-jsonl")) {
            return;
        }
        Dataset<Row> whole = session.read()
                .schema(DocumentRow.TYPE)
                .parquet(at("read"))
                .filter("reason is null")
                .select("id", "day", "whole")
                .dropDuplicates("id");
        Dataset<Row> incidents =
                new Blocks(session, partitions).incidents(whole).cache();
        table("incidents", incidents);
        lines("incidents", incidents);
        incidents.unpersist();
    }

    /** Few files for each day, and more than one where a day has many documents. */
    private void table(String name, Dataset<Row> rows) throws IOException {
        if (!done(name)) {
            rows.hint("rebalance", functions.col("day"))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy("day")
                    .parquet(at(name));
        }
    }

    /** One file of lines for each day, in order of id. */
    private void lines(String name, Dataset<Row> rows) throws IOException {
        if (!done(name + "-jsonl")) {
            rows.repartition(functions.col("day"))
                    .sortWithinPartitions("day", "id")
                    .select("line", "day")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy("day")
                    .text(at(name + "-jsonl"));
        }
    }
}
