package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.export.account.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON holds to its JSON Schema: GeoJSON's own, and those that stand in {@code docs/schemas}. */
class SchemasTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path DOCS = Path.of("..", "docs", "schemas");

    static Stream<Selection> selections() {
        return TablesTest.selections();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void geojson_holds_to_the_schema_of_those_who_made_it(Selection selection) {
        valid(rule("geojson"), JSON.readTree(text("geojson", selection)));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void timemap_is_what_its_sites_read(Selection selection) {
        valid(rule("timemap"), JSON.readTree(text("timemap", selection)));
    }

    @ParameterizedTest
    @MethodSource("selections")
    void plover_records_have_the_fields_and_codes_of_the_manual(Selection selection) throws IOException {
        Schema plover = documented("plover");
        text("plover", selection).lines().forEach(line -> valid(plover, JSON.readTree(line)));
    }

    @Test
    void the_lines_that_users_read_hold_to_the_schema_in_the_docs() throws IOException {
        Schema line = documented("parallax-1");
        JsonLines lines = JsonLines.standard();
        Stream.of(
                        lines.line(ADocument.fullOfEverything()),
                        lines.line(ADocument.ofWhichNothingIsKnown()),
                        lines.line(Sample.document()),
                        lines.line(Sample.incident()))
                .forEach(each -> valid(line, JSON.readTree(each)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"document\",\"schema\":\"parallax/1\",\"id\":\"d-1\"}",
                "{\"type\":\"incident\",\"id\":\"i-1\",\"title\":\"\",\"parties\":[],\"documents\":[],"
                        + "\"independentSources\":1,\"points\":[]}",
                "{\"type\":\"event\"}"
            })
    void the_schema_refuses_what_is_no_line(String line) throws IOException {
        assertThat(documented("parallax-1").validate(JSON.readTree(line))).isNotEmpty();
    }

    /** {@code -Dparallax.exports=DIRECTORY}: the files that {@code parallax export -o DIRECTORY} has written. */
    @Test
    @EnabledIfSystemProperty(named = "parallax.exports", matches = ".+")
    void exported_files_hold_to_their_schemas_too() throws IOException {
        Path directory = Path.of(System.getProperty("parallax.exports"));
        valid(rule("geojson"), JSON.readTree(Files.readString(directory.resolve("parallax.geojson"))));
        valid(rule("timemap"), JSON.readTree(Files.readString(directory.resolve("parallax.timemap.json"))));
        Schema plover = documented("plover");
        try (Stream<String> records = Files.lines(directory.resolve("parallax.plover.jsonl"))) {
            records.forEach(line -> valid(plover, JSON.readTree(line)));
        }
    }

    private static void valid(Schema schema, JsonNode node) {
        assertThat(schema.validate(node)).isEmpty();
    }

    private static Schema documented(String name) throws IOException {
        return REGISTRY.getSchema(JSON.readTree(Files.readString(DOCS.resolve(name + ".schema.json"))));
    }

    private static Schema rule(String name) {
        String file = "rules/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(file))) {
            return REGISTRY.getSchema(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String format, Selection selection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Export.write(selection, Formats.named(format).orElseThrow(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
