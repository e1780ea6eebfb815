package org.techne.loader.source.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element with all that is in it. Names are without prefix: services declare namespaces wrongly or not at all.
 *
 * @param content texts and elements in their order
 */
record XmlElement(String name, Map<String, String> attributes, List<Content> content) {
    /** What an element holds. */
    sealed interface Content {
        /** Characters. */
        record Text(String value) implements Content {}

        /** An element within. */
        record Child(XmlElement element) implements Content {}
    }

    /** The elements directly within that have a name. */
    List<XmlElement> children(String wanted) {
        return elements().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first of them. */
    Optional<XmlElement> child(String wanted) {
        return elements().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** The text of the first of them; empty where there is none. */
    String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }

    /** The texts of all of them. */
    List<String> textsOf(String wanted) {
        return children(wanted).stream().map(XmlElement::text).toList();
    }

    /** The value of an attribute; empty where there is none. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The elements directly within. */
    Stream<XmlElement> elements() {
        return content.stream()
                .flatMap(part -> part instanceof Content.Child child ? Stream.of(child.element()) : Stream.empty());
    }

    /** All text within, whatever the depth; TeX formulas between dollar signs. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder to) {
        boolean formula = name.equals("tex-math");
        to.append(formula ? "$" : "");
        for (Content part : content) {
            switch (part) {
                case Content.Text characters -> to.append(characters.value());
                case Content.Child child -> child.element().write(to);
            }
        }
        to.append(formula ? "$" : "");
    }
}
