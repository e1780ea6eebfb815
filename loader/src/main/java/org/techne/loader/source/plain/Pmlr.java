package org.techne.loader.source.plain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.techne.loader.source.Head;
import org.techne.loader.source.LineReader;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;
import org.techne.loader.source.SourceFormat;
import org.techne.loader.source.SourceInput;

/** The source of the Proceedings of Machine Learning Research: Markdown whose front matter says all. */
public final class Pmlr implements SourceFormat {
    private static final Pattern FRONT = Pattern.compile("\\A---\\s*\\n(?s:.*?)^title:", Pattern.MULTILINE);
    private static final Pattern ABSTRACT = Pattern.compile("(?m)^abstract:");

    @Override
    public String name() {
        return "pmlr";
    }

    @Override
    public boolean recognises(Head head) {
        return FRONT.matcher(head.text()).find()
                && ABSTRACT.matcher(head.text()).find();
    }

    @Override
    public void readTo(RecordSink sink, SourceInput in) throws IOException {
        FrontMatter front = front(in.lines(sink));
        PaperRecordBuilder to = sink.begin(1).title(front.text("title")).abstractText(front.text("abstract"));
        List<String> given = front.list("author", "given");
        List<String> family = front.list("author", "family");
        for (int i = 0; i < Math.min(given.size(), family.size()); i++) {
            to.author(given.get(i) + " " + family.get(i));
        }
        date(front).ifPresentOrElse(to::issued, () -> sink.issued(to, "date", front.text("date")));
        String volume = front.text("volume");
        String id = front.text("id");
        if (!volume.isEmpty() && !id.isEmpty()) {
            to.ids().other("pmlr", "v" + volume + "/" + id);
            to.page("https://proceedings.mlr.press/v" + volume + "/" + id + ".html");
        }
        to.codeLink(front.text("software"));
        sink.emit(to);
    }

    private static FrontMatter front(LineReader lines) throws IOException {
        FrontMatter front = new FrontMatter();
        boolean within = lines.next();
        while (within && lines.next()) {
            within = !lines.line().stripTrailing().equals("---");
            if (within) {
                front.add(lines.line());
            }
        }
        return front;
    }

    private static Optional<PaperDate> date(FrontMatter front) {
        List<String> parts = front.list("issued", "");
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        int[] numbers = parts.stream().mapToInt(Integer::parseInt).toArray();
        return PaperDate.of(numbers[0], numbers.length > 1 ? numbers[1] : 0, numbers.length > 2 ? numbers[2] : 0);
    }
}
