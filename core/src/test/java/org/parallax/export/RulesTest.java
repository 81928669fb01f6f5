package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.export.account.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is exported holds to the rules of those who made the formats. */
class RulesTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** RFC 7946: sections 3, 3.1.1 (longitude first, at most three numbers), 3.2, 3.3, 4 (no system of coordinates), 7.1. */
    @Test
    void geojson_is_a_collection_of_features_as_rfc_7946_wants_it() throws IOException {
        JsonNode collection = JSON.readTree(text("geojson"));
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        forbidden(collection, "crs", "coordinates", "geometries", "geometry", "properties");
        for (JsonNode feature : collection.get("features")) {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("id").isString() || feature.get("id").isNumber())
                    .isTrue();
            assertThat(feature.get("properties").isObject()).isTrue();
            forbidden(feature, "crs", "coordinates", "geometries", "features");
            JsonNode geometry = feature.get("geometry");
            assertThat(geometry.get("type").asString()).isEqualTo("Point");
            JsonNode position = geometry.get("coordinates");
            assertThat(position).hasSize(2);
            assertThat(position.get(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(position.get(1).asDouble()).isBetween(-90.0, 90.0);
        }
    }

    /** Web Annotation Data Model: 3.1 (context, id, type, one target at least), 3.2.4, 4.2.4 and 4.2.5 (selectors). */
    @Test
    void annotations_are_as_the_w3c_model_wants_them() throws IOException {
        JsonNode page = JSON.readTree(text("annotations"));
        assertThat(page.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        for (JsonNode item : page.get("items")) {
            assertThat(item.get("type").asString()).isEqualTo("Annotation");
            assertThat(item.get("id").asString()).matches("[a-z][a-z0-9+.-]*:\\S+");
            assertThat(item.get("target")).isNotEmpty();
            item.get("target").forEach(RulesTest::targeted);
        }
    }

    private static void targeted(JsonNode target) {
        assertThat(target.get("source").asString()).isNotBlank();
        for (JsonNode selector : target.get("selector")) {
            String type = selector.get("type").asString();
            assertThat(Set.of("TextPositionSelector", "TextQuoteSelector")).contains(type);
            if (type.equals("TextQuoteSelector")) {
                assertThat(selector.get("exact").isString()).isTrue();
            } else {
                assertThat(selector.get("start").asInt()).isNotNegative();
                assertThat(selector.get("end").asInt())
                        .isGreaterThan(selector.get("start").asInt());
            }
        }
    }

    private static void forbidden(JsonNode node, String... members) {
        assertThat(members)
                .allSatisfy(member -> assertThat(node.has(member)).as(member).isFalse());
    }

    private static String text(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(Sample.selection(Terms.STANDARD), Formats.named(format).orElseThrow(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
