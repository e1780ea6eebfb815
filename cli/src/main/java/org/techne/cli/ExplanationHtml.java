package org.techne.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.techne.loader.extract.RuleBook;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.extract.result.Explanation;
import org.techne.loader.extract.result.Item;
import org.techne.loader.text.Span;

/** An explanation as one page of HTML that needs nothing else: no script, no address. */
final class ExplanationHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>How Techne reads it</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            blockquote { font-size: 1.15rem; margin: 2.5rem 0 .5rem; }
            mark { border-radius: .2em; padding: 0 .15em; color: inherit; background: #8884; }
            mark.technique { background: #3b82f644; } mark.dataset { background: #16a34a44; }
            mark.task { background: #a855f744; } mark.hardware { background: #f59e0b55; }
            mark.number { background: #ef444444; font-weight: 600; } mark.refused { text-decoration: line-through; }
            .symbols { font: .8rem/1.7 ui-monospace, monospace; overflow-wrap: anywhere; }
            .symbols b { font-weight: 400; opacity: .7; }
            dl { display: grid; grid-template-columns: 8rem 1fr; gap: 0 1rem; margin: .5rem 0 1rem 1rem; }
            dd { margin: 0; }
            h3 { font-size: 1rem; margin: 1rem 0 0; }
            </style>
            </head>
            <body>
            <h1>How Techne reads it</h1>
            """;

    private final Explanation explanation;
    private final ResultSlots slots = new ResultSlots(RuleBook.read());
    private final StringBuilder out = new StringBuilder(HEAD);

    private ExplanationHtml(Explanation explanation) {
        this.explanation = explanation;
    }

    static String of(Explanation explanation) {
        ExplanationHtml page = new ExplanationHtml(explanation);
        explanation.sentences().forEach(page::sentence);
        return page.out.append("</body>\n</html>\n").toString();
    }

    /** A stretch of a sentence to be marked. */
    private record Mark(Span span, String kind, String tip) {}

    private void sentence(Explanation.Reading reading) {
        out.append("<section>\n<blockquote>").append(marked(reading)).append("</blockquote>\n<p class=\"symbols\">");
        for (Item item : reading.items()) {
            String words = reading.words(item.first(), item.last());
            out.append("<b>").append(item.symbol().slug()).append("</b>[");
            out.append(escaped(words)).append("] ");
        }
        out.append("</p>\n");
        reading.results().forEach(stated -> result(reading, stated));
        list("Names", reading.mentions().stream().map(m -> name(reading, m)).toList());
        list(
                "Refused",
                reading.refusals().stream().map(r -> refusal(reading, r)).toList());
        out.append("</section>\n");
    }

    private void result(Explanation.Reading reading, Explanation.Stated stated) {
        String words = reading.words(stated.item().first(), stated.item().last());
        list("Result: " + words, slots.of(stated.result()));
    }

    private void list(String heading, List<ResultSlots.Slot> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<h3>").append(escaped(heading)).append("</h3>\n<dl>\n");
        rows.forEach(row -> out.append("<dt>")
                .append(escaped(row.name()))
                .append("</dt><dd>")
                .append(escaped(row.value()))
                .append("</dd>\n"));
        out.append("</dl>\n");
    }

    private ResultSlots.Slot name(Explanation.Reading reading, Mention mention) {
        String meaning = ExplanationText.meaning(explanation, mention);
        return new ResultSlots.Slot(reading.words(mention.first(), mention.last()), meaning);
    }

    private ResultSlots.Slot refusal(Explanation.Reading reading, Refusal refusal) {
        return new ResultSlots.Slot(reading.words(refusal.first(), refusal.last()), slots.veto(refusal.veto()));
    }

    /** The sentence with its names, results and refused numbers marked; of overlapping marks the first stays. */
    private String marked(Explanation.Reading reading) {
        String text = reading.sentence().passage().text();
        int at = reading.sentence().span().start();
        StringBuilder marked = new StringBuilder();
        for (Mark mark : marks(reading)) {
            if (mark.span().start() >= at) {
                marked.append(escaped(text.substring(at, mark.span().start())));
                marked.append("<mark class=\"").append(mark.kind()).append("\" title=\"");
                marked.append(escaped(mark.tip())).append("\">");
                marked.append(escaped(mark.span().of(text))).append("</mark>");
                at = mark.span().end();
            }
        }
        return marked.append(
                        escaped(text.substring(at, reading.sentence().span().end())))
                .toString();
    }

    private List<Mark> marks(Explanation.Reading reading) {
        List<Mark> marks = new ArrayList<>();
        reading.mentions().forEach(m -> {
            Span span = reading.sentence().span(m.first(), m.last());
            marks.add(
                    new Mark(span, m.kind().slug().toLowerCase(Locale.ROOT), ExplanationText.meaning(explanation, m)));
        });
        reading.results().forEach(stated -> {
            Span span =
                    reading.sentence().span(stated.item().first(), stated.item().last());
            marks.add(new Mark(span, "number", stated.result().metric().label()));
        });
        reading.refusals().forEach(r -> {
            Span span = reading.sentence().span(r.first(), r.last());
            marks.add(new Mark(span, "refused", slots.veto(r.veto())));
        });
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().length()));
        return marks;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
