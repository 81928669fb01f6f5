package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

    private static final String ROW =
            "90000001\tQuyrovka\tQuyrovka\tKuyrovka\t47.5\t37.5\tP\tPPL\tUA\t\t05\t\t\t\t1200\t\t\tEurope/Kyiv\t2020-01-01\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("gazetteer", "--gazetteer", directory.resolve("own").toString()));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(new String[0]));
    }

    @Test
    void an_added_village_is_found_by_each_of_its_names_and_added_once() throws IOException {
        Path file = Files.writeString(directory.resolve("UA.txt"), ROW);
        assertThat(run("add", file.toString()).errors()).contains("1 places added");
        assertThat(run("add", file.toString()).errors()).contains("added before");
        assertThat(run("find", "Kuyrovka").output())
                .contains("geonames:90000001")
                .contains("UA");
    }

    @Test
    void an_added_village_is_known_when_a_document_is_read() throws IOException {
        Path file = Files.writeString(directory.resolve("UA.txt"), ROW);
        run("add", file.toString());
        Run read = Run.withInput(
                "Ukraine said that three soldiers were wounded in Quyrovka.\n",
                "read",
                "--gazetteer",
                directory.resolve("own").toString(),
                "--format",
                "json",
                "-");
        assertThat(read.output()).contains("geonames:90000001");
    }

    @Test
    void what_is_no_table_of_places_is_refused_by_name() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "not a table\n");
        Run run = run("add", file.toString(), directory.resolve("none.txt").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).contains("notes.txt").contains("none.txt");
        assertThat(run.errors().lines()).hasSize(2);
    }

    private static final int CUT = 20_000;

    @Test
    void a_download_that_was_cut_goes_on_where_it_stopped() throws IOException {
        byte[] bytes = ROW.repeat(500).getBytes(StandardCharsets.UTF_8);
        List<String> ranges = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/UA.txt", exchange -> {
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(String.valueOf(range));
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            int to = ranges.size() == 1 ? CUT : bytes.length;
            exchange.sendResponseHeaders(range == null ? 200 : 206, bytes.length - from);
            exchange.getResponseBody().write(Arrays.copyOfRange(bytes, from, to));
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/UA.txt";
            assertThat(run("add", address).status()).isEqualTo(1);
            Run again = run("add", address);
            assertThat(again.status()).as(again.errors()).isZero();
            // how much of what was sent had arrived when the line broke is the network's business
            assertThat(ranges).hasSize(2).first().isEqualTo("null");
            assertThat(ranges.get(1)).matches("bytes=[1-9]\\d*-");
            assertThat(Integer.parseInt(ranges.get(1).replaceAll("\\D", ""))).isLessThanOrEqualTo(CUT);
        } finally {
            server.stop(0);
        }
    }
}
