package org.parallax.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, in schema.org's words; most news sites say it there and nowhere else. */
record PageData(JsonNode article) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The first article that a page describes; what is no JSON is passed over, as browsers do. */
    static PageData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(PageData::nodes)
                .filter(PageData::isArticle)
                .findFirst()
                .map(PageData::new)
                .orElseGet(() -> new PageData(JSON.createObjectNode()));
    }

    private static Stream<JsonNode> nodes(Element script) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            for (JsonNode each : listed(JSON.readTree(script.data()))) {
                nodes.add(each);
                nodes.addAll(listed(each.path("@graph")));
            }
            return nodes.stream();
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static List<JsonNode> listed(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : List.of(node);
    }

    private static boolean isArticle(JsonNode node) {
        return listed(node.path("@type")).stream()
                .map(type -> type.asString(""))
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    @Nullable
    String headline() {
        return text(article.path("headline"));
    }

    @Nullable
    String published() {
        return text(article.path("datePublished"));
    }

    /** The name of who publishes it. */
    @Nullable
    String outlet() {
        return listed(article.path("publisher")).stream()
                .flatMap(
                        publisher -> Stream.ofNullable(text(publisher.isString() ? publisher : publisher.path("name"))))
                .findFirst()
                .orElse(null);
    }

    /** The whole text, where a page gives it; paragraphs are lines. */
    String body() {
        return Optional.ofNullable(text(article.path("articleBody"))).orElse("");
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.isString() ? node.asString().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
