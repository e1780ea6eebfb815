package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "A Small Model for Air Quality Monitoring": the task that no list has, which a title says its paper is for. */
final class TitleTasks {
    static final RuleName FOR = new RuleName("task-behind-for-in-title");

    private static final Set<String> HEADS = WordSet.of("""
            prediction analysis profiling assessment mining perception scheduling generation modeling modelling translation
            prevention discovery monitoring communication interpretation classification detection recognition segmentation
            estimation reconstruction forecasting retrieval understanding tracking diagnosis synthesis editing selection reasoning
            planning control navigation matching localization verification completion captioning summarization simulation rendering
            """);
    /** How well, where and how fast, not what. */
    private static final Set<String> MANNERS = WordSet.of("""
            efficient robust fast accurate lightweight improved scalable automated automatic online offline unsupervised supervised
            multimodal generalized general effective practical causal autoregressive mobile embedded energy-efficient
            """);

    private static final Set<String> ONWARDS = WordSet.of("before after during while your all each the a");

    private static final int LONGEST = 4;

    private TitleTasks() {}

    static List<Mention> in(Sentence title, int s, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = title.tokens();
        for (int i = 1; i < tokens.size() - 2; i++) {
            if (tokens.get(i).text().equals("for")) {
                task(title, s, i + 1, known).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Mention> task(Sentence title, int s, int from, List<Mention> known) {
        List<Token> tokens = title.tokens();
        int first = from;
        while (first < tokens.size() && isManner(tokens, first)) {
            first = afterWord(tokens, first);
        }
        int last = first - 1;
        int words = 0;
        while (last + 1 < tokens.size()
                && words <= LONGEST
                && tokens.get(last + 1).isCapitalised()) {
            last = afterWord(tokens, last + 1) - 1;
            words++;
        }
        boolean task = first < tokens.size()
                && !ONWARDS.contains(tokens.get(first).lower())
                && words > 1
                && words <= LONGEST
                && HEADS.contains(tokens.get(last).lower())
                && !isCovered(last, known);
        return task ? Optional.of(mention(title, s, first, last)) : Optional.empty();
    }

    /** A word with what hyphens join to it ends here. */
    private static int afterWord(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size()
                && tokens.get(next).glued()
                && !tokens.get(next).isSign(':')) {
            next++;
        }
        return next;
    }

    /** "Efficient", "Real-Time", "On-Device". */
    private static boolean isManner(List<Token> tokens, int at) {
        boolean hyphened = at + 1 < tokens.size()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).isSign('-');
        return MANNERS.contains(tokens.get(at).lower()) || hyphened;
    }

    private static boolean isCovered(int head, List<Mention> known) {
        return known.stream().anyMatch(m -> m.kind() == EntityKind.TASK && m.last() == head && m.first() < head);
    }

    private static Mention mention(Sentence title, int s, int first, int last) {
        String words = title.span(first, last).of(title.passage().text());
        return new Mention(
                s, first, last, Entity.mined(EntityKind.TASK, words.toLowerCase(Locale.ROOT), List.of()), FOR);
    }
}
