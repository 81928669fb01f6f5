package org.parallax.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Finds what there is to read under a path of any Hadoop file system: JSON Lines, Parquet, web archives, texts and pages. */
final class Sources {

    private final SparkSession session;
    private final JavaSparkContext context;
    private final int partitions;

    Sources(SparkSession session, int partitions) {
        this.session = session;
        this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.partitions = partitions;
    }

    JavaRDD<Source> under(String path) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String file : files(new Path(path))) {
            String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                lines.add(file);
            } else if (name.endsWith(".parquet")) {
                tables.add(file);
            } else {
                others.add(file);
            }
        }
        JavaRDD<Source> all = context.emptyRDD();
        for (String file : lines) {
            all = all.union(context.textFile(file, partitions).map(line -> Source.line(file, line)));
        }
        if (!tables.isEmpty()) {
            String name = path;
            all = all.union(session.read()
                    .parquet(tables.toArray(String[]::new))
                    .toJSON()
                    .javaRDD()
                    .map(line -> Source.line(name, line)));
        }
        if (!others.isEmpty()) {
            all = all.union(context.binaryFiles(String.join(",", others), partitions)
                    .flatMap(file -> Source.in(file._1(), file._2())));
        }
        return all;
    }

    /** All files in order of name; what opens with a dot or an underscore is somebody's housekeeping. */
    private List<String> files(Path path) throws IOException {
        FileSystem system = path.getFileSystem(context.hadoopConfiguration());
        List<String> files = new ArrayList<>();
        collect(system, system.getFileStatus(path), files);
        files.sort(String::compareTo);
        return files;
    }

    private static void collect(FileSystem system, FileStatus status, List<String> files) throws IOException {
        if (status.isFile()) {
            files.add(status.getPath().toString());
            return;
        }
        for (FileStatus inside : system.listStatus(status.getPath())) {
            if (!inside.getPath().getName().matches("[._].*")) {
                collect(system, inside, files);
            }
        }
    }
}
