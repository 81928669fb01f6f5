package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.export.account.Terms;

/** Linked data is read by a JSON-LD processor of others, and every node has only properties of its vocabulary. */
class LinkedDataTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.w3.org/ns/oa#", "oa:",
            "http://www.w3.org/ns/activitystreams#", "as:",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://schema.org/", "schema:",
            "urn:parallax:", "parallax:");
    private static final Map<String, String> CONTEXTS = Map.of(
            "http://www.w3.org/ns/anno.jsonld", "anno",
            "https://schema.org", "schemaorg");
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");

    private final Map<String, String> vocabulary = vocabulary();

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "claims"})
    void a_json_ld_processor_finds_only_properties_of_the_vocabulary(String format) throws Exception {
        keeps(new StringReader(text(format)));
    }

    /** {@code -Dparallax.exports=DIRECTORY}: the files that {@code parallax export -o DIRECTORY} has written. */
    @ParameterizedTest
    @ValueSource(strings = {"parallax.annotations.jsonld", "parallax.claims.jsonld"})
    @EnabledIfSystemProperty(named = "parallax.exports", matches = ".+")
    void exported_files_do_too(String file) throws Exception {
        try (Reader in = Files.newBufferedReader(Path.of(System.getProperty("parallax.exports"), file))) {
            keeps(in);
        }
    }

    /** JSON-LD drops what its context does not know without a word; so each thing is counted. */
    @ParameterizedTest
    @CsvSource({
        "annotations, oa:Annotation, 7",
        "annotations, oa:TextualBody, 7",
        "annotations, oa:TextPositionSelector, 7",
        "claims, schema:Claim, 7",
        "claims, schema:NewsArticle, 7",
        "claims, schema:Organization, 14"
    })
    void nothing_is_lost_on_the_way(String format, String type, long count) throws Exception {
        List<String> types = new ArrayList<>();
        nodes(expanded(new StringReader(text(format))), node -> types.addAll(types(node)));
        assertThat(types.stream().filter(type::equals)).hasSize((int) count);
    }

    @Test
    void a_claim_is_never_reviewed_by_a_machine() throws Exception {
        assertThat(text("claims")).doesNotContain("ClaimReview", "reviewRating");
    }

    private void keeps(Reader file) throws JsonLdError {
        List<String> broken = new ArrayList<>();
        nodes(
                expanded(file),
                node -> node.forEach((property, values) -> {
                    if (!property.startsWith("@")) {
                        values.asJsonArray().forEach(value -> check(node, property, value, broken));
                    }
                }));
        assertThat(broken).isEmpty();
    }

    private void check(JsonObject node, String property, JsonValue value, List<String> broken) {
        for (JsonObject each : members(value.asJsonObject())) {
            String type = types(node).isEmpty() ? "specific" : types(node).get(0);
            String range = vocabulary.get(type + " " + shortened(property));
            if (range == null || !in(range, each)) {
                broken.add(type + " " + shortened(property) + " " + each);
            }
        }
    }

    /** The members of a list, or the value itself. */
    private static List<JsonObject> members(JsonObject value) {
        return value.containsKey("@list") ? value.getJsonArray("@list").getValuesAs(JsonObject.class) : List.of(value);
    }

    private static boolean in(String range, JsonObject value) {
        JsonValue literal = value.get("@value");
        return switch (range) {
            case "text" ->
                literal instanceof JsonString text && !text.getString().isEmpty();
            case "day" ->
                literal instanceof JsonString text
                        && DAY.matcher(text.getString()).matches();
            case "number" -> literal != null && literal.getValueType() == JsonValue.ValueType.NUMBER;
            case "flag" -> Set.of(JsonValue.TRUE, JsonValue.FALSE).contains(Objects.requireNonNullElse(literal, value));
            case "id" ->
                value.size() == 1 && ADDRESS.matcher(value.getString("@id", "")).matches();
            case "specific" -> value.containsKey("http://www.w3.org/ns/oa#hasSource");
            default ->
                types(value).stream().allMatch(List.of(range.split("\\|"))::contains)
                        && !types(value).isEmpty();
        };
    }

    private static void nodes(JsonValue value, Consumer<JsonObject> visitor) {
        if (value instanceof JsonArray list) {
            list.forEach(each -> nodes(each, visitor));
        } else if (value instanceof JsonObject object) {
            if (!object.containsKey("@value") && !object.containsKey("@list")) {
                visitor.accept(object);
            }
            object.values().forEach(each -> nodes(each, visitor));
        }
    }

    private static List<String> types(JsonObject node) {
        return node.containsKey("@type") && node.get("@type") instanceof JsonArray types
                ? types.getValuesAs(JsonString.class).stream()
                        .map(type -> shortened(type.getString()))
                        .toList()
                : List.of();
    }

    private static String shortened(String address) {
        Matcher end = Pattern.compile("[#/:](?=[^#/:]*$)").matcher(address);
        int cut = end.find() ? end.end() : 0;
        return PREFIXES.getOrDefault(address.substring(0, cut), address.substring(0, cut)) + address.substring(cut);
    }

    private static JsonArray expanded(Reader file) throws JsonLdError {
        DocumentLoader loader = (address, options) -> context(address);
        return JsonLd.expand(JsonDocument.of(file)).loader(loader).get();
    }

    private static Document context(URI address) throws JsonLdError {
        String name = Objects.requireNonNull(CONTEXTS.get(address.toString()), address.toString());
        return JsonDocument.of(rule(name + ".context.json"));
    }

    private static Map<String, String> vocabulary() {
        Map<String, String> ranges = new HashMap<>();
        new BufferedReader(new InputStreamReader(rule("linked.tsv"), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(cells -> ranges.put(cells[0] + " " + cells[1], cells[2]));
        return ranges;
    }

    private static InputStream rule(String name) {
        return Objects.requireNonNull(LinkedDataTest.class.getResourceAsStream("rules/" + name));
    }

    private static String text(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(Sample.selection(Terms.STANDARD), Formats.named(format).orElseThrow(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
