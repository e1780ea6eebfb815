package org.techne.loader.source.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.source.Head;

/** The name of a document's first element. */
final class XmlRoot {
    private static final Pattern FIRST = Pattern.compile(
            "\\A\\s*+(?:<\\?[^>]*+>\\s*+|<!--(?:[^-]|-(?!->))*+-->\\s*+|<![^>\\[]*+(?:\\[[^\\]]*+\\])?+\\s*+>\\s*+)*+<(?:[\\w.-]+:)?([\\w.-]+)");

    private XmlRoot() {}

    /** Its name without prefix; empty where the document does not begin as XML does. */
    static String of(Head head) {
        Matcher first = FIRST.matcher(head.text());
        return first.find() ? first.group(1) : "";
    }
}
