package org.parallax.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;

/** Reads RSS and Atom: each item is a document with what the feed gives of its text, under its address. */
final class Feed implements Form {

    private final Page page;

    Feed(Page page) {
        this.page = page;
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        String text = glimpse.text();
        return text.startsWith("<rss")
                || text.startsWith("<feed")
                || text.startsWith("<rdf:rdf")
                || (text.startsWith("<?xml") && text.matches("(?s).*<(rss|feed|rdf:rdf)[\\s>].*"))
                || (text.startsWith("<") && glimpse.named(".rss", ".atom"));
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            SyndFeedInput reader = new SyndFeedInput();
            reader.setAllowDoctypes(false);
            SyndFeed feed = reader.build(new XmlReader(new ByteArrayInputStream(Xml.checked(in))));
            List<SyndEntry> entries = feed.getEntries();
            return IntStream.range(0, entries.size()).mapToObj(i -> document(input, feed, entries.get(i), i + 1));
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable("is no feed that can be read: " + e.getMessage());
        }
    }

    private Reading document(Input input, SyndFeed feed, SyndEntry entry, int number) {
        String source = Optional.ofNullable(nonBlank(entry.getUri()))
                .or(() -> Optional.ofNullable(nonBlank(entry.getLink())))
                .orElse(input.name() + ":" + number);
        Edition edition = Editions.merge(edition(feed, entry), input.edition());
        Input item = new Input(source, InputStream::nullInputStream, edition);
        try {
            return page.fragment(item, content(entry));
        } catch (Unreadable e) {
            return FormatReader.refused(item, e.reason());
        }
    }

    /** The longest of what the feed gives: the whole text where it has it, else the summary. */
    private static String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Edition edition(SyndFeed feed, SyndEntry entry) {
        Date day = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return new Edition(
                nonBlank(entry.getTitle()),
                nonBlank(feed.getTitle()),
                day == null ? null : Published.at(day.toInstant().atOffset(ZoneOffset.UTC)),
                nonBlank(feed.getLanguage()),
                nonBlank(entry.getLink()));
    }

    static @Nullable String nonBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
