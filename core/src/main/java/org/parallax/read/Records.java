package org.parallax.read;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import tools.jackson.databind.JsonNode;

/** Makes the document of a record: fields of a JSON object or cells of a sheet, under the names that they may have. */
final class Records {

    private final FieldNames names;
    private final Page page;
    private final DocumentMaker maker = new DocumentMaker();

    Records(Page page, FieldNames names) {
        this.page = page;
        this.names = names;
    }

    /** The strings and numbers among an object's fields, by their names in lower case. */
    static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new TreeMap<>();
        node.propertyStream().forEach(field -> {
            if (!field.getValue().isNull() && !field.getValue().isContainer()) {
                fields.putIfAbsent(
                        field.getKey().toLowerCase(Locale.ROOT),
                        field.getValue().asString());
            }
        });
        return fields;
    }

    /**
     * The document of a record.
     *
     * @param name the name of the record where it has no id of its own
     * @throws Unreadable if it has no text, or a date that is none
     */
    Reading document(String name, Map<String, String> fields, Edition given) throws Unreadable {
        Function<String, @Nullable String> field = wanted -> value(fields, wanted);
        String day = field.apply("published");
        Published published = day == null ? null : Editions.published(day);
        if (day != null && published == null) {
            throw new Unreadable("has a date of publication that is not ISO 8601: " + day);
        }
        Edition own = new Edition(
                field.apply("title"), field.apply("outlet"), published, field.apply("language"), field.apply("url"));
        Edition edition = Editions.merge(own, given);
        String id = field.apply("id");
        String source = id == null ? name : id;
        String text = field.apply("text");
        String html = html(fields);
        if (text == null && html != null) {
            return page.fragment(new Input(source, InputStream::nullInputStream, edition), html);
        }
        if (text == null) {
            throw new Unreadable("has no \"text\"");
        }
        return new Reading.Read(maker.document(source, text, edition));
    }

    private static @Nullable String html(Map<String, String> fields) {
        for (String name : new String[] {"content_html", "body_html", "body_xhtml"}) {
            String html = Feed.nonBlank(fields.get(name));
            if (html != null) {
                return html;
            }
        }
        return null;
    }

    private @Nullable String value(Map<String, String> fields, String wanted) {
        for (String name : names.of(wanted)) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
