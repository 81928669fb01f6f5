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
 * Finds the incidents region by region: documents that are ever compared lie in one region, and regions have nothing to do with
 * each other, so the incidents are those of the whole, byte for byte.
 *
 * <p>Regions are of very unequal size. The largest are given out first, each to the task that has least to do, by the square of
 * their size; so one great story does not wait behind many small ones.
 */
final class Blocks {

    private static final StructType TYPE = new StructType()
            .add("id", DataTypes.StringType)
            .add("line", DataTypes.StringType)
            .add("day", DataTypes.StringType);

    private final SparkSession session;
    private final int partitions;

    Blocks(SparkSession session, int partitions) {
        this.session = session;
        this.partitions = partitions;
    }

    /** @param documents rows of id, day and whole line */
    Dataset<Row> incidents(Dataset<Row> documents) {
        List<Tuple2<String, Regions.Trace>> traces = traces(documents.javaRDD());
        Map<String, Integer> tasks = tasks(traces);
        Broadcast<Map<String, Integer>> given =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(tasks);
        JavaPairRDD<Integer, Tuple2<String, String>> placed = documents
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(
                        given.value().get(row.getString(0)), new Tuple2<>(row.getString(1), row.getString(2))));
        JavaRDD<Row> rows = placed.groupByKey(partitions).flatMap(task -> of(task._2()));
        return session.createDataFrame(rows, TYPE);
    }

    private static List<Tuple2<String, Regions.Trace>> traces(JavaRDD<Row> documents) {
        List<Tuple2<String, Regions.Trace>> traces = new ArrayList<>(documents
                .map(row -> new Tuple2<>(row.getString(0), packed(Regions.trace(Engine.document(row.getString(2))))))
                .collect()
                .stream()
                .map(each -> new Tuple2<>(each._1(), unpacked(each._2())))
                .toList());
        traces.sort(Comparator.comparing(Tuple2::_1));
        return traces;
    }

    /** Arrays of primitives cross Spark's borders; the model's own types need not. */
    private static Object[] packed(Regions.Trace trace) {
        return new Object[] {trace.dated(), trace.known(), trace.open(), trace.runs()};
    }

    private static Regions.Trace unpacked(Object[] trace) {
        return new Regions.Trace((long[]) trace[0], (long[]) trace[1], (long[]) trace[2], (int[]) trace[3]);
    }

    /** The task of each document. */
    private Map<String, Integer> tasks(List<Tuple2<String, Regions.Trace>> traces) {
        int[] regions = Regions.of(traces.stream().map(Tuple2::_2).toList());
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
            region.forEach(member -> tasks.put(traces.get(member)._1(), task));
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
