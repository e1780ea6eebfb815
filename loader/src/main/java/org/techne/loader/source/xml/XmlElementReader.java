package org.techne.loader.source.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** Reads whole elements, bounded in depth and length. */
final class XmlElementReader {
    private static final int DEEPEST = 60;
    private static final long LONGEST = 1L << 24;

    private final XMLStreamReader reader;
    private long length;

    /** At the beginning of an element. */
    XmlElementReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The element; the reader stands at its end afterwards. */
    XmlElement element() throws XMLStreamException {
        return element(0);
    }

    private XmlElement element(int depth) throws XMLStreamException {
        String name = local(reader.getLocalName());
        Map<String, String> attributes = attributes(reader);
        List<XmlElement.Content> content = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth >= DEEPEST) {
                        throw new XMLStreamException("elements nested deeper than " + DEEPEST);
                    }
                    content.add(new XmlElement.Content.Child(element(depth + 1)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(content, reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    add(content, Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
                default -> {} // comments and instructions say nothing of the paper
            }
        }
        return new XmlElement(name, attributes, content);
    }

    private void add(List<XmlElement.Content> content, String text) throws XMLStreamException {
        length += text.length();
        if (length > LONGEST) {
            throw new XMLStreamException("a record longer than " + LONGEST + " characters");
        }
        content.add(new XmlElement.Content.Text(text));
    }

    /** The attributes of the element that a reader is at the beginning of. */
    static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** A name without prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
