package org.parallax.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.resolve.Regions;
import scala.Tuple2;

/**
 * Finds the incidents region by region: documents that hang together lie in one region, and regions have nothing to do with each other,
 * so the incidents are those of the whole, byte for byte.
 *
 * <p>What is large is cut as finely as it can be ({@link Spread}). The largest of what is left are given out first, each to the task that
 * has least to do, by the square of their size; so one great story does not wait behind many small ones.
 */
final class Blocks {

    private static final StructType TYPE = new StructType()
            .add("id", DataTypes.StringType)
            .add("line", DataTypes.StringType)
            .add("day", DataTypes.StringType);
    /** From so many documents on it takes longer to resolve a region in one task than to score its pairs in many. */
    private static final int LARGE = 400;

    private final SparkSession session;
    private final int partitions;
    private final int large;

    Blocks(SparkSession session, int partitions) {
        this(session, partitions, LARGE);
    }

    /** @param large the documents from which on a region is cut */
    Blocks(SparkSession session, int partitions, int large) {
        this.session = session;
        this.partitions = partitions;
        this.large = large;
    }

    /** @param documents rows of id, day and whole line */
    Dataset<Row> incidents(Dataset<Row> documents) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        JavaRDD<Row> whole = documents.javaRDD();
        List<Traced> traced = traced(whole);
        int[] regions = new Spread(spark, partitions, large).regions(whole, traced);
        Broadcast<Map<String, Integer>> given = spark.broadcast(tasks(traced, regions));
        JavaPairRDD<Integer, Tuple2<String, String>> placed = whole.mapToPair(row ->
                new Tuple2<>(given.value().get(row.getString(0)), new Tuple2<>(row.getString(1), row.getString(2))));
        JavaRDD<Row> rows = placed.groupByKey(partitions).flatMap(task -> of(task._2()));
        return session.createDataFrame(rows, TYPE);
    }

    private static List<Traced> traced(JavaRDD<Row> documents) {
        return documents
                .map(row -> Traced.packed(
                        row.getString(0), row.getString(1), Regions.trace(Engine.document(row.getString(2)))))
                .collect()
                .stream()
                .map(Traced::unpacked)
                .sorted(Comparator.comparing(Traced::id))
                .toList();
    }

    /** The task of each document. */
    private Map<String, Integer> tasks(List<Traced> traced, int[] regions) {
        Map<String, Integer> tasks = new HashMap<>();
        double[] loads = new double[partitions];
        PriorityQueue<Integer> idle = new PriorityQueue<>(
                Comparator.<Integer>comparingDouble(task -> loads[task]).thenComparing(task -> task));
        for (int task = 0; task < partitions; task++) {
            idle.add(task);
        }
        for (List<Integer> region : Regions.largestFirst(regions)) {
            int task = idle.remove();
            loads[task] += (double) region.size() * region.size();
            idle.add(task);
            region.forEach(member -> tasks.put(traced.get(member).id(), task));
        }
        return tasks;
    }

    private static Iterator<Row> of(Iterable<Tuple2<String, String>> documents) {
        List<CodedDocument> coded = new ArrayList<>();
        Map<DocumentId, String> days = new HashMap<>();
        for (Tuple2<String, String> document : documents) {
            coded.add(Engine.document(document._2()));
            days.put(coded.get(coded.size() - 1).id(), document._1());
        }
        return Engine.incidents(coded).stream()
                .map(incident -> RowFactory.create(incident.id().value(), Engine.line(incident), day(incident, days)))
                .iterator();
    }

    /** The day of the first report. */
    private static String day(Incident incident, Map<DocumentId, String> days) {
        return incident.sources().documents().stream()
                .map(document -> days.getOrDefault(document, DocumentRow.UNDATED))
                .min(Comparator.naturalOrder())
                .orElse(DocumentRow.UNDATED);
    }
}
