package org.techne.loader.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.techne.loader.problem.Code;
import org.techne.loader.source.Head;
import org.techne.loader.source.Markup;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.PersonNames;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** A web page about one paper that says so to machines: citation_* or Dublin Core meta tags, or schema.org in JSON-LD. */
public final class PaperHtml implements SourceFormat {
    private static final int LONGEST = 1 << 24;
    private static final Pattern HTML =
            Pattern.compile("(?is)\\A\\s*(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|meta)\\b.*");
    private static final Pattern SAYS = Pattern.compile("(?i)citation_title|dc\\.title|ScholarlyArticle");
    private static final List<String> ABSTRACTS = List.of(
            ".acl-abstract > span",
            "blockquote.abstract",
            "div#abstract",
            ".field-name-field-paper-description .field-item",
            "section#abstract",
            "section.abstract, div.abstract");

    @Override
    public String name() {
        return "paper-html";
    }

    @Override
    public boolean recognises(Head head) {
        return HTML.matcher(head.text()).matches() && SAYS.matcher(head.text()).find();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        byte[] bytes = in.bytes().readNBytes(LONGEST);
        if (bytes.length == LONGEST) {
            sink.problem(0, "", Code.E115, "");
            return;
        }
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        PaperRecordBuilder to = sink.begin(0);
        MetaTags tags = new MetaTags(page);
        readTags(tags, to, sink);
        if (to.abstractText().isEmpty()) {
            to.abstractText(abstractOf(page));
        }
        SchemaOrg.fill(page, to);
        sink.emit(to);
    }

    private static void readTags(MetaTags tags, PaperRecordBuilder to, RecordSink sink) {
        to.title(tags.first("citation_title", "dc.title"));
        to.abstractText(Markup.withoutHeading(Markup.text(tags.first("citation_abstract", "dc.description"))));
        List<String> authors =
                tags.all("citation_author").isEmpty() ? tags.all("dc.creator") : tags.all("citation_author");
        authors.forEach(name -> to.author(PersonNames.natural(name)));
        to.authors(PersonNames.list(authors.isEmpty() ? tags.first("citation_authors") : ""));
        sink.issued(
                to,
                "citation_publication_date",
                tags.first("citation_publication_date", "citation_date", "dc.date", "citation_online_date"));
        to.ids().doi(tags.first("citation_doi"));
        to.ids().arxiv(tags.first("citation_arxiv_id"));
        String address = tags.first("og:url", "citation_abstract_html_url", "citation_pdf_url");
        to.page(address);
        to.ids().acl(address);
        to.licence(tags.first("dc.rights"));
    }

    private static String abstractOf(Document page) {
        return ABSTRACTS.stream()
                .flatMap(selector -> Optional.ofNullable(page.selectFirst(selector)).stream())
                .map(Element::html)
                .map(Markup::text)
                .map(text -> text.replaceFirst("(?i)\\A(?:abstract|descriptor)\\s*:\\s*", ""))
                .map(Markup::withoutHeading)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The meta tags of a page by their lower-case names. */
    private record MetaTags(Document page) {
        List<String> all(String wanted) {
            return page.select("meta[content]").stream()
                    .filter(meta -> meta.attr("name").toLowerCase(Locale.ROOT).equals(wanted)
                            || meta.attr("property").toLowerCase(Locale.ROOT).equals(wanted))
                    .map(meta -> meta.attr("content"))
                    .filter(content -> !content.isBlank())
                    .toList();
        }

        String first(String... wanted) {
            for (String name : wanted) {
                List<String> values = all(name);
                if (!values.isEmpty()) {
                    return values.getFirst();
                }
            }
            return "";
        }
    }
}
