package org.techne.loader.source.harvest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One page of an answer.
 *
 * @param token of the next page; empty on the last one
 * @param empty whether the service says that no record matches
 */
record OaiPage(Optional<String> token, boolean empty) {
    private static final int TAIL = 1 << 14;

    /**
     * Looks at a page.
     *
     * @throws HarvestException where it is no OAI-PMH, breaks off, or is an error other than that no record matches
     */
    static OaiPage of(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("<OAI-PMH") || !text.stripTrailing().endsWith("</OAI-PMH>")) {
            throw new HarvestException("the answer is no whole OAI-PMH document");
        }
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        int error = text.indexOf("<error");
        int records = text.indexOf("<ListRecords");
        if (error >= 0 && records < 0) {
            return ofError(text.substring(error));
        }
        int token = tail.lastIndexOf("<resumptionToken");
        String value = token < 0
                ? ""
                : first(tail.substring(token), "resumptionToken").text().strip();
        return new OaiPage(value.isEmpty() ? Optional.empty() : Optional.of(value), false);
    }

    private static OaiPage ofError(String text) throws HarvestException {
        Element error = first(text, "error");
        if (error.attr("code").equals("noRecordsMatch")) {
            return new OaiPage(Optional.empty(), true);
        }
        throw new HarvestException(error.attr("code") + ": " + error.text());
    }

    private static Element first(String xml, String name) throws HarvestException {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Element element = document.selectFirst(name);
        if (element == null) {
            throw new HarvestException("the answer has no whole " + name);
        }
        return element;
    }
}
