package org.techne.loader.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.techne.loader.problem.Code;
import org.techne.loader.source.PaperRecordBuilder;
import org.techne.loader.source.RecordSink;

/** Tells titles from abstracts by their length and order, and passes on each title with the text below it. */
final class Entries {
    /** The longest title in characters; the shortest abstracts that are not told by their place are longer. */
    static final int LONGEST_TITLE = 300;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*");

    private final RecordSink sink;
    private final List<String> texts = new ArrayList<>();
    private String title = "";
    private int titleLine;

    Entries(RecordSink sink) {
        this.sink = sink;
    }

    /** Whether a line is too long for a title. */
    static boolean isText(String line) {
        return line.length() > LONGEST_TITLE;
    }

    /** Whether the current entry has part of its abstract. */
    boolean hasText() {
        return !texts.isEmpty();
    }

    /** Takes the next line of the page. */
    void add(String line, int number) {
        boolean shortAbstract = !title.isEmpty()
                && texts.isEmpty()
                && SENTENCE_END.matcher(line).matches();
        if (isText(line) || shortAbstract) {
            addText(line, number);
        } else {
            end(record -> {});
            title = line;
            titleLine = number;
        }
    }

    /** Passes on what has been gathered, after the last touch. */
    void end(Consumer<PaperRecordBuilder> lastTouch) {
        if (!title.isEmpty() && texts.isEmpty()) {
            sink.problem(titleLine, "abstract", Code.E118, title);
        } else if (!title.isEmpty()) {
            PaperRecordBuilder record = sink.begin(titleLine).title(title).abstractText(String.join("\n", texts));
            lastTouch.accept(record);
            sink.emit(record);
        }
        title = "";
        texts.clear();
    }

    private void addText(String line, int number) {
        if (title.isEmpty()) {
            sink.problem(number, "title", Code.E103, line);
        } else {
            texts.add(line);
        }
    }
}
