package org.parallax.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parallax.model.Edition;

/** Reads a news sitemap: it tells headlines with their addresses, and each headline is a document. */
final class NewsSitemap implements Form {

    private final DocumentMaker maker = new DocumentMaker();

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.text().startsWith("<") && glimpse.text().contains("<urlset");
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            List<Map<String, String>> pages = pages(Xml.checked(in));
            if (pages.stream().noneMatch(page -> page.containsKey("title"))) {
                throw new Unreadable("is a sitemap without headlines: it tells addresses only");
            }
            return pages.stream().filter(page -> page.containsKey("title")).map(page -> document(input, page));
        } catch (XMLStreamException e) {
            throw new Unreadable(
                    "is no well-formed XML: line " + e.getLocation().getLineNumber());
        }
    }

    /** The texts of each page's elements by their names. */
    private static List<Map<String, String>> pages(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = Xml.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        List<Map<String, String>> pages = new ArrayList<>();
        Map<String, String> page = new HashMap<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                page.putIfAbsent(reader.getLocalName(), text.toString().strip());
                text.setLength(0);
                if (reader.getLocalName().equals("url")) {
                    pages.add(page);
                    page = new HashMap<>();
                }
            }
        }
        return pages;
    }

    private Reading document(Input input, Map<String, String> page) {
        String address = page.getOrDefault("loc", input.name());
        String title = page.getOrDefault("title", "");
        String day = page.get("publication_date");
        Edition edition = new Edition(
                title, page.get("name"), day == null ? null : Editions.published(day), page.get("language"), address);
        try {
            return new Reading.Read(
                    maker.document(address, Decoder.readable(title), Editions.merge(edition, input.edition())));
        } catch (Unreadable e) {
            return FormatReader.refused(new Input(address, input.bytes(), input.edition()), e.reason());
        }
    }
}
