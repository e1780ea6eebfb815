package org.techne.loader.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.techne.loader.problem.Code;
import org.techne.loader.source.MalformedException;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.ReplayReader;
import org.techne.loader.source.SourceInput;

/**
 * Gives the wanted elements of a document one after another, holding one at a time. Where the grammar breaks within one, reading begins again at the next tag of a
 * known name. No document type is read and no entity is expanded but those of HTML, which are also DBLP's: a hostile document can neither fetch files nor grow.
 */
final class XmlRecords {
    private static final XMLInputFactory FACTORY = factory();
    private static final String AGAIN_NAME = "techne-again";
    /** Stands for what the document has opened; that its end tags do not fit is no fault. */
    private static final String AGAIN = "<" + AGAIN_NAME + ">";

    private static final int MOST_NAMES = 50;

    private final ReplayReader text;
    private final RecordSink sink;
    private final Set<String> wanted;
    private final Receiver receiver;
    private final Set<String> names;
    private String front = "";
    private long begin;
    private int linesBefore;
    private boolean within;

    private XmlRecords(ReplayReader text, RecordSink sink, Set<String> wanted, Receiver receiver) {
        this.text = text;
        this.sink = sink;
        this.wanted = wanted;
        this.receiver = receiver;
        this.names = new TreeSet<>(wanted);
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
     * @throws MalformedException where it is not well formed, and no further element is found
     */
    static void read(SourceInput in, RecordSink sink, Set<String> wanted, Receiver receiver) throws IOException {
        new XmlRecords(new ReplayReader(in.declaredText(sink)), sink, wanted, receiver).read();
    }

    private void read() throws IOException {
        boolean again = true;
        while (again) {
            again = false;
            try {
                XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(text);
                try {
                    read(reader);
                } catch (XMLStreamException e) {
                    again = recover(e, linesBefore + reader.getLocation().getLineNumber());
                }
            } catch (XMLStreamException e) {
                throw malformed(e, 1 + linesBefore);
            }
        }
    }

    private void read(XMLStreamReader2 reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String name = XmlElementReader.local(reader.getLocalName());
                if (wanted.contains(name)) {
                    read(reader, linesBefore + reader.getLocation().getLineNumber());
                } else {
                    enter(name, reader);
                }
            }
        }
    }

    private void read(XMLStreamReader2 reader, int line) throws XMLStreamException {
        text.keepFrom(placeOf(reader.getLocationInfo().getStartingCharOffset()));
        within = true;
        XmlElement element = new XmlElementReader(reader).element();
        within = false;
        receiver.element(element, line);
        text.keepFrom(placeOf(reader.getLocationInfo().getEndingCharOffset()));
    }

    private void enter(String name, XMLStreamReader2 reader) {
        if (front.isEmpty() && names.size() < MOST_NAMES) {
            names.add(name);
        }
        receiver.enter(name, XmlElementReader.attributes(reader));
    }

    private long placeOf(long offset) {
        return begin + offset - front.length();
    }

    /** Tells of the fault and goes to the next element; false where a document that was taken up again has no more. */
    private boolean recover(XMLStreamException fault, int line) throws IOException {
        MalformedException malformed = malformed(fault, line);
        boolean ofParent = !within
                && !front.isEmpty()
                && String.valueOf(fault.getMessage()).contains(AGAIN_NAME);
        int at = within ? 1 + text.linesBefore() : line;
        boolean atTag = within || !front.isEmpty() && text.keptFrom() == begin;
        within = false;
        text.keepFrom(text.keptFrom() + (atTag ? 1 : 0));
        boolean goesOn = begin();
        if (!goesOn && !ofParent) {
            throw malformed;
        }
        if (!ofParent) {
            String mend = "mend it; reading went on at line " + (1 + text.linesBefore());
            sink.problem(at, "", Code.E109, String.valueOf(malformed.getMessage()), mend);
        }
        return goesOn;
    }

    /** Takes the document up again at the next tag after the kept text's beginning; false where there is none. */
    private boolean begin() throws IOException {
        Pattern tag = Pattern.compile("<(?:[\\w.-]{1,50}:)?(?:" + String.join("|", names) + ")(?=[\\s/>])");
        OptionalLong found = text.find(tag, text.keptFrom());
        if (found.isPresent()) {
            front = AGAIN;
            begin = found.getAsLong();
            linesBefore = text.linesBefore();
            text.rewind(front);
        }
        return found.isPresent();
    }

    /** What broke: a fault of reading the bytes is thrown as it is. */
    private static MalformedException malformed(XMLStreamException e, int line) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException fault) {
                throw fault;
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
