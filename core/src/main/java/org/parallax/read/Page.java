package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;

/** Reads an HTML page as one document: its title, then the paragraphs of its article. */
final class Page implements Form {

    private final DocumentMaker maker = new DocumentMaker();

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.named(".html", ".htm", ".xhtml")
                || glimpse.text().startsWith("<!doctype html")
                || glimpse.text().startsWith("<html");
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            return Stream.of(read(input, Decoder.decode(in)));
        }
    }

    /** Reads a piece of HTML, as feeds hold it, under a title that is told beside it. */
    Reading fragment(Input input, String html) throws Unreadable {
        Document page = Jsoup.parseBodyFragment(html);
        String title = input.edition().title();
        String text = text(page, title);
        boolean titleAlone = title != null && text.strip().equals(title.strip());
        if (titleAlone || text.isBlank()) {
            text = (title == null ? "" : title + "\n") + page.body().text();
        }
        if (text.isBlank()) {
            return FormatReader.refused(input, "is an item without text");
        }
        return new Reading.Read(maker.document(input.name(), Decoder.readable(text), input.edition()));
    }

    Reading read(Input input, String html) throws Unreadable {
        Document page = Jsoup.parse(html);
        PageData data = PageData.of(page);
        String title = either(first(page, "meta[property=og:title]"), data.headline(), first(page, "h1", "title"));
        String text = text(page, title);
        if (text.isBlank() || (text.strip().equals(title) && !data.body().isEmpty())) {
            text = (title == null ? "" : title + "\n") + data.body();
        }
        if (text.isBlank()) {
            return FormatReader.refused(input, "is a page without text");
        }
        return new Reading.Read(
                maker.document(input.name(), text, Editions.merge(edition(page, title, data), input.edition())));
    }

    private static String text(Document page, @Nullable String title) {
        page.select("script, style, nav, header, footer, aside, form, noscript, template")
                .remove();
        Element article = page.selectFirst("article, main, [itemprop=articleBody]");
        StringBuilder text = new StringBuilder();
        if (title != null) {
            text.append(title).append('\n');
        }
        for (Element each :
                (article == null ? page.body() : article).select("p, h1, h2, h3, li, figcaption, blockquote")) {
            String words = each.text();
            boolean nested = each.closest("li p, blockquote p") != null
                    && !each.normalName().equals("p");
            if (!words.isBlank() && !nested && !words.equals(title)) {
                text.append(words).append('\n');
            }
        }
        return text.toString();
    }

    private static Edition edition(Document page, @Nullable String title, PageData data) {
        return new Edition(
                title,
                either(first(page, "meta[property=og:site_name]"), data.outlet(), null),
                published(either(
                        first(page, "meta[property=article:published_time]"),
                        data.published(),
                        first(page, "time[datetime]"))),
                page.selectFirst("html[lang]") == null
                        ? null
                        : page.select("html").attr("lang"),
                first(page, "link[rel=canonical]", "meta[property=og:url]"));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first != null ? first : second != null ? second : third;
    }

    private static @Nullable Published published(@Nullable String value) {
        return value == null ? null : Editions.published(value);
    }

    private static @Nullable String first(Document page, String... queries) {
        for (String query : queries) {
            Element found = page.selectFirst(query);
            if (found != null) {
                String value = valueOf(found);
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return null;
    }

    private static String valueOf(Element element) {
        for (String attribute : new String[] {"content", "datetime", "href"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
