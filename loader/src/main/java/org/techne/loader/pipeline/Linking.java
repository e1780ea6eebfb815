package org.techne.loader.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techne.loader.identity.Paper;
import org.techne.loader.link.CandidateSpool;
import org.techne.loader.link.Candidates;
import org.techne.loader.link.Introducing;
import org.techne.loader.link.Link;
import org.techne.loader.link.Linker;
import org.techne.loader.link.NameTable;
import org.techne.loader.source.PaperDate;
import org.techne.loader.source.PaperRecord;

/** The second step of a load: remembers what each paper introduces and which names it leaves unexplained, and links them after the last paper. */
final class Linking implements AutoCloseable {
    private static final Pattern ARXIV_MONTH = Pattern.compile("(\\d\\d)(\\d\\d)\\..*");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final NameTable table = new NameTable();
    private final CandidateSpool spool;

    /** The links of one paper. */
    record Linked(String paper, List<Link> links) {}

    /**
     * Nothing seen yet.
     *
     * @throws IOException where there is no room for temporary files
     */
    Linking() throws IOException {
        spool = new CandidateSpool();
    }

    /** Remembers a paper. */
    void see(PaperGraph graph) {
        Paper paper = graph.paper();
        int month = monthOf(paper.record());
        table.introduced(Introducing.of(paper.slug(), month, paper.record().title(), graph.facts()));
        spool.add(paper.slug(), month, Candidates.of(graph.facts()));
    }

    /** Gives the links of each paper that has some, in the order of the papers. */
    void finish(Consumer<Linked> out) throws IOException {
        spool.read((paper, month, candidates) ->
                candidates.forEach(candidate -> table.mentioned(candidate.name(), month)));
        Linker linker = new Linker(table);
        spool.read((paper, month, candidates) -> {
            List<Link> links = linker.linksOf(paper, candidates);
            if (!links.isEmpty()) {
                out.accept(new Linked(paper, links));
            }
        });
    }

    /** When a paper came out as {@link Introducing#month}: an arXiv id tells it best, for dates may be those of a later version. */
    static int monthOf(PaperRecord paper) {
        Optional<Matcher> id = paper.ids().arxiv().map(ARXIV_MONTH::matcher).filter(Matcher::matches);
        if (id.isPresent()) {
            int year = CENTURY + Integer.parseInt(id.get().group(1));
            return MONTHS * year + Integer.parseInt(id.get().group(2));
        }
        return paper.issued().map(Linking::monthOf).orElse(0);
    }

    private static int monthOf(PaperDate date) {
        return switch (date) {
            case PaperDate.Day day -> MONTHS * day.year() + day.value().getMonthValue();
            case PaperDate.Month month -> MONTHS * month.year() + month.value().getMonthValue();
            case PaperDate.Year year -> 0;
        };
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
