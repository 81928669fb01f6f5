package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On a real standalone cluster: a master and two workers, each a process of its own. */
class ClusterTest {

    private static final int PARTITIONS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_worker_that_dies_in_the_middle_loses_no_document_and_changes_no_byte() throws Exception {
        Path news = directory.resolve("news.jsonl");
        Files.writeString(news, BulkTest.NEWS);
        AtomicInteger killed = new AtomicInteger();
        Path out = directory.resolve("out");
        String told;
        try (Cluster cluster = new Cluster(directory.resolve("cluster"), 2);
                SparkSession session = cluster.session()) {
            session.sparkContext().addSparkListener(new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd end) {
                    if (killed.getAndIncrement() == 0) {
                        cluster.killOneWorker();
                    }
                }
            });
            told = run(session, news, out);
        }

        assertThat(killed).hasValueGreaterThan(1);
        assertThat(told).contains("1 refused");
        assertThat(BulkTest.lines(out.resolve("documents-jsonl"))).hasSize(4);
        assertThat(BulkTest.lines(out.resolve("incidents-jsonl"))).isEqualTo(BulkTest.byOneMachine(news));
    }

    private static String run(SparkSession session, Path in, Path out) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Arguments wanted = Arguments.of(new String[] {in.toString(), out.toString(), "--partitions=" + PARTITIONS});
        Bulk.run(session, wanted, new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }
}
