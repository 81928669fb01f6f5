package org.parallax.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: no document type, no entities of its own, nothing fetched, not deeper than a feed is. */
final class Xml {

    private static final int DEEPEST = 100;

    private Xml() {}

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** All bytes, after a look at the whole: one that is too large, too deep, or defines a document type is refused. */
    static byte[] checked(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(Decoder.LARGEST + 1);
        if (bytes.length > Decoder.LARGEST) {
            throw new Unreadable("is larger than " + (Decoder.LARGEST >> 20) + " MB, which no feed is");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable("defines a document type of its own, which no feed needs");
                }
                if (depth > DEEPEST) {
                    throw new Unreadable("has elements more than " + DEEPEST + " deep");
                }
            }
            return bytes;
        } catch (XMLStreamException e) {
            throw new Unreadable(
                    "is no well-formed XML: line " + e.getLocation().getLineNumber());
        }
    }
}
