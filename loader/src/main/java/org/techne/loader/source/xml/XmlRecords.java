package org.techne.loader.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jsoup.parser.Parser;
import org.techne.loader.source.MalformedException;

/**
 * Gives the wanted elements of a document one after another, holding one at a time. No document type is read and no entity is expanded but those of HTML, which are
 * also DBLP's: a hostile document can neither fetch files nor grow.
 */
final class XmlRecords {
    private static final int DEEPEST = 60;
    private static final long LONGEST = 1L << 24;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Set<String> wanted;

    private XmlRecords(XMLStreamReader reader, Set<String> wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    /** Receives elements. */
    interface Receiver {
        /** A wanted element, with the line it begins at. */
        void element(XmlElement element, int line);

        /** The beginning of an element that is not wanted itself. */
        default void enter(String name, Map<String, String> attributes) {}
    }

    /**
     * Reads a document.
     *
     * @param wanted names of the elements to give whole, without prefix
     * @throws MalformedException where it is not well formed
     */
    static void read(InputStream bytes, Set<String> wanted, Receiver receiver) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(bytes);
            try {
                new XmlRecords(reader, wanted).read(receiver);
            } catch (XMLStreamException e) {
                throw malformed(e, reader.getLocation().getLineNumber());
            }
        } catch (XMLStreamException e) {
            throw malformed(e, 1);
        }
    }

    private void read(Receiver receiver) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = local(reader.getLocalName());
                if (wanted.contains(name)) {
                    int line = reader.getLocation().getLineNumber();
                    receiver.element(element(0, new long[1]), line);
                } else {
                    receiver.enter(name, attributes());
                }
            }
        }
    }

    private XmlElement element(int depth, long[] length) throws XMLStreamException {
        String name = local(reader.getLocalName());
        Map<String, String> attributes = attributes();
        List<XmlElement.Content> content = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth >= DEEPEST) {
                        throw new XMLStreamException("elements nested deeper than " + DEEPEST);
                    }
                    content.add(new XmlElement.Content.Child(element(depth + 1, length)));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(content, reader.getText(), length);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    add(content, Parser.unescapeEntities("&" + reader.getLocalName() + ";", false), length);
                default -> {} // comments and instructions say nothing of the paper
            }
        }
        return new XmlElement(name, attributes, content);
    }

    private static void add(List<XmlElement.Content> content, String text, long[] length) throws XMLStreamException {
        length[0] += text.length();
        if (length[0] > LONGEST) {
            throw new XMLStreamException("a record longer than " + LONGEST + " characters");
        }
        content.add(new XmlElement.Content.Text(text));
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** What broke: a fault of reading the bytes is passed on as it is. */
    private static IOException malformed(XMLStreamException e, int line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException fault && !(cause instanceof CharConversionException)) {
                return fault;
            }
        }
        return new MalformedException(
                line, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
        return factory;
    }
}
