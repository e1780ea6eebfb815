package org.techne.loader.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Plain text from the markup (HTML, JATS, MathML) that services leave in titles and abstracts. */
public final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "li", "title", "sec", "list", "list-item", "disp-formula", "h1", "h2", "h3", "h4", "h5");
    private static final Pattern ESCAPED =
            Pattern.compile("&(?:lt|gt|amp|quot|apos|nbsp|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern HEADING =
            Pattern.compile("\\A(?i:abstract|summary)(?:\\s*[.:—–-]\\s*|\\s+)(?=[\\p{Lu}\\d\"“(])");
    private static final Pattern LONE_HEADING = Pattern.compile("\\A(?i:abstract|summary)\\s*[.:]?\\s*\\n");

    private static final Pattern NOTICE = Pattern.compile(
            "(?<!\\s)\\s+(?:Copyright\\s*)?(?:©|\\([cC]\\)|Copyright)\\s*\\d{4}[^.]{0,100}\\.?(?:\\s*All rights reserved\\.?)?\\z");
    /** How far from the end a notice of copyright may begin. */
    private static final int LONGEST_NOTICE = 200;

    private Markup() {}

    /** The text without tags and character references, one line for each paragraph. Text without markup stays as it is. */
    public static String text(String marked) {
        if (!TAG.matcher(marked).find()) {
            return unescape(marked);
        }
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Writer(text), Jsoup.parseBodyFragment(marked).body());
        String lines = text.toString().replaceAll("[ \\t\\u00a0]+", " ").replaceAll(" ?\\n[ \\n]*", "\n");
        return unescape(lines.strip());
    }

    /** An abstract without the word "Abstract" that publishers put before it. */
    public static String withoutHeading(String abstractText) {
        String text = abstractText.strip();
        String below = LONE_HEADING.matcher(text).replaceFirst("");
        return HEADING.matcher(below).replaceFirst("");
    }

    /** An abstract without the publisher's notice of copyright at its end. */
    public static String withoutNotice(String abstractText) {
        String text = abstractText.strip();
        int tail = Math.max(0, text.length() - LONGEST_NOTICE);
        return text.substring(0, tail) + NOTICE.matcher(text.substring(tail)).replaceFirst("");
    }

    private static String unescape(String text) {
        String current = text;
        for (int times = 0; times < 2 && ESCAPED.matcher(current).find(); times++) {
            current = Parser.unescapeEntities(current, false);
        }
        return current;
    }

    /** Writes texts, a line break around every block, and formulas as their alternative text. */
    private static final class Writer implements NodeVisitor {
        private final StringBuilder to;
        private int inFormula;

        Writer(StringBuilder to) {
            this.to = to;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && inFormula == 0) {
                to.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                inFormula -= inFormula > 0 && hasAlternative(element) ? 1 : 0;
                breakAt(element);
            }
        }

        private void open(Element element) {
            breakAt(element);
            if (hasAlternative(element)) {
                to.append(inFormula == 0 ? element.attr("alttext") : "");
                inFormula++;
            }
        }

        private void breakAt(Element element) {
            if (BLOCKS.contains(local(element))) {
                to.append('\n');
            }
        }

        private static boolean hasAlternative(Element element) {
            return local(element).equals("math") && element.hasAttr("alttext");
        }

        private static String local(Element element) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            return name.substring(name.indexOf(':') + 1);
        }
    }
}
