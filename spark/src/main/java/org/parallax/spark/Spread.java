package org.parallax.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.parallax.model.CodedDocument;
import org.parallax.resolve.Links;
import org.parallax.resolve.Regions;
import scala.Tuple2;

/**
 * Cuts a collection into what may be resolved apart. Regions that share a key are coarse: all reports of one war are one. Where such a
 * region is large its pairs of tellings are scored all over the cluster, {@link Meetings meeting} by meeting, and only what really links
 * stays together.
 */
final class Spread {

    private final JavaSparkContext spark;
    private final int tasks;
    private final int large;

    /**
     * @param tasks the tasks that are wanted for one large region, about
     * @param large the documents from which on a region is looked at again
     */
    Spread(JavaSparkContext spark, int tasks, int large) {
        this.spark = spark;
        this.tasks = tasks;
        this.large = large;
    }

    /**
     * For each traced document the position of the first one that it has to be resolved with.
     *
     * @param documents rows of id, day and whole line
     */
    int[] regions(JavaRDD<Row> documents, List<Traced> traced) {
        List<Regions.Trace> traces = traced.stream().map(Traced::trace).toList();
        int[] regions = Regions.of(traces);
        Meetings meetings = new Meetings(traced, regions, large, tasks);
        if (meetings.count() == 0) {
            return regions;
        }
        int[] pieces = meetings.pieces();
        List<int[]> links = new ArrayList<>(links(documents, traced, pieces, meetings));
        for (int i = 0; i < regions.length; i++) {
            if (pieces[i] == Meetings.NONE) {
                links.add(new int[] {regions[i], i});
            }
        }
        return Regions.linked(traces, links);
    }

    private List<int[]> links(JavaRDD<Row> documents, List<Traced> traced, int[] pieces, Meetings meetings) {
        Map<String, Integer> positions = new HashMap<>();
        IntStream.range(0, pieces.length)
                .filter(i -> pieces[i] != Meetings.NONE)
                .forEach(i -> positions.put(traced.get(i).id(), i));
        Map<String, Integer> pieceOf = new HashMap<>();
        positions.forEach((id, i) -> pieceOf.put(id, pieces[i]));
        Broadcast<Map<String, Integer>> given = spark.broadcast(pieceOf);
        int[][] meetingsOf = meetings.ofPieces();
        return documents
                .filter(row -> given.value().containsKey(row.getString(0)))
                .flatMapToPair(row -> invited(row, given.value().getOrDefault(row.getString(0), 0), meetingsOf))
                .groupByKey(new HashPartitioner(meetings.count()))
                .flatMap(meeting -> held(meeting._2()))
                .collect()
                .stream()
                .map(link -> new int[] {positions.getOrDefault(link[0], 0), positions.getOrDefault(link[1], 0)})
                .toList();
    }

    /** A document goes to all meetings of its piece. */
    private static Iterator<Tuple2<Integer, Tuple2<Integer, String>>> invited(Row row, int piece, int[][] meetingsOf) {
        return IntStream.of(meetingsOf[piece])
                .mapToObj(meeting -> new Tuple2<>(meeting, new Tuple2<>(piece, row.getString(2))))
                .iterator();
    }

    private static Iterator<String[]> held(Iterable<Tuple2<Integer, String>> documents) {
        Map<Integer, List<CodedDocument>> pieces = new TreeMap<>();
        for (Tuple2<Integer, String> document : documents) {
            pieces.computeIfAbsent(document._1(), any -> new ArrayList<>()).add(Engine.document(document._2()));
        }
        List<List<CodedDocument>> meeting = List.copyOf(pieces.values());
        List<Links.Link> links =
                meeting.size() == 1 ? Links.among(meeting.get(0)) : Links.between(meeting.get(0), meeting.get(1));
        return links.stream()
                .map(link -> Stream.of(link.one(), link.other())
                        .map(id -> id.value())
                        .toArray(String[]::new))
                .iterator();
    }
}
