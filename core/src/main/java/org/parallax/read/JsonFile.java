package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file that is one JSON value: a JSON Feed, a ninjs item (IPTC), one record, or a list of records. */
final class JsonFile implements Form {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Records records;

    JsonFile(Page page, FieldNames names) {
        this.records = new Records(page, names);
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        String text = glimpse.text();
        return !glimpse.named(".jsonl", ".ndjson")
                && (text.startsWith("[{")
                        || text.matches("(?s)\\[\\s+\\{.*")
                        || text.matches("(?s)\\{\\s*\\n.*")
                        || text.contains("jsonfeed.org/version")
                        || (glimpse.named(".json") && (text.startsWith("{") || text.startsWith("["))));
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            JsonNode root = json.readTree(Decoder.decode(in));
            List<JsonNode> items = items(root);
            Edition edition = Editions.merge(input.edition(), feed(root));
            return IntStream.range(0, items.size())
                    .mapToObj(i -> document(name(input, items.size(), i + 1), items.get(i), edition));
        } catch (JacksonException e) {
            throw new Unreadable("is no JSON: " + e.getOriginalMessage());
        }
    }

    private static List<JsonNode> items(JsonNode root) {
        JsonNode list = root.isArray() ? root : root.path("items");
        if (!list.isArray() || (root.isObject() && root.has("headline"))) {
            return List.of(root);
        }
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    /** A feed's own title is the outlet of its items. */
    private static Edition feed(JsonNode root) {
        boolean feed = root.path("version").asString("").contains("jsonfeed.org");
        String title = feed ? Feed.nonBlank(root.path("title").asString("")) : null;
        String language = feed ? Feed.nonBlank(root.path("language").asString("")) : null;
        return new Edition(null, title, null, language, null);
    }

    private static String name(Input input, int all, int number) {
        return all == 1 ? input.name() : input.name() + ":" + number;
    }

    private Reading document(String name, JsonNode item, Edition edition) {
        try {
            return records.document(name, Records.fields(item), edition);
        } catch (Unreadable e) {
            return new Reading.Refused(new Rejection(name, e.reason()));
        }
    }
}
