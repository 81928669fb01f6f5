package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds answers of the server against the contract. */
final class ContractCheck {

    /** A route of the contract. */
    record Route(String method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final JsonNode CONTRACT = new YAMLMapper().readTree(Contract.text());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ContractCheck() {}

    static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        CONTRACT.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> routes.add(
                                new Route(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey()))));
        return routes;
    }

    /** The parameters of a route that stand in its query, with their schemas. */
    static Map<String, JsonNode> queryOf(Route route) {
        Map<String, JsonNode> query = new TreeMap<>();
        operation(route).path("parameters").forEach(each -> {
            JsonNode parameter = resolved(each);
            if (parameter.path("in").asString("").equals("query")) {
                query.put(parameter.path("name").asString(), resolved(parameter.path("schema")));
            }
        });
        return query;
    }

    /** The schema of the JSON that a route takes; missing if it takes none. */
    static JsonNode bodyOf(Route route) {
        return resolved(operation(route)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    private static JsonNode operation(Route route) {
        return CONTRACT.path("paths").path(route.path()).path(route.method().toLowerCase(java.util.Locale.ROOT));
    }

    /** The answer has a status, a type and a form that the contract gives for the route. */
    static void check(Route route, HttpResponse<String> answer) {
        JsonNode responses = operation(route).path("responses");
        assertThat(responses.isMissingNode()).as("%s is in the contract", route).isFalse();
        JsonNode response = responses.path(Integer.toString(answer.statusCode()));
        JsonNode found = resolved(response.isMissingNode() ? responses.path("default") : response);
        assertThat(found.isMissingNode())
                .as("%s may answer %s: %s", route, answer.statusCode(), answer.body())
                .isFalse();
        JsonNode content = found.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.body()).as("%s", route).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(content.has(type)).as("%s may answer with %s", route, type).isTrue();
        if (type.endsWith("json")) {
            JsonNode body = JsonMapper.shared().readTree(answer.body());
            String key = route + " " + answer.statusCode();
            Schema schema = SCHEMAS.computeIfAbsent(
                    key, any -> schema(content.path(type).path("schema")));
            assertThat(schema.validate(body)).as("%s: %s", key, answer.body()).isEmpty();
        }
    }

    private static JsonNode resolved(JsonNode response) {
        String reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : CONTRACT.at(reference.substring(1));
    }

    private static Schema schema(JsonNode schema) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", CONTRACT.path("components"));
        whole.putArray("allOf").add(schema);
        return REGISTRY.getSchema(whole);
    }
}
