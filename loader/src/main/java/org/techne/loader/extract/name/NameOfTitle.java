package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** "Faster Caches via Folded Bridge Attention": words in capitals by which a title says its work is done, where the abstract writes them so too. */
final class NameOfTitle {
    static final RuleName MEANS = new RuleName("name-of-means-in-title");

    private static final Set<String> MEANS_OF = WordSet.of("via with through by using");
    private static final Set<String> ARTICLES = WordSet.of("a an the");

    /** A title that names more has no reader; a bound on what is compared with each run of a text. */
    private static final int MOST = 8;

    private static final int FEWEST = 3;

    /** "building on the success of", "leverages the well-known" */
    private static final Set<String> KNOWN = WordSet.of("known success existing popular established recent widely");

    private static final int KNOWN_REACH = 5;

    private final Sentence title;
    /** Where in the title means are named, or it opens. */
    private final List<Integer> starts;

    NameOfTitle(Sentence title) {
        this.title = title;
        List<Token> tokens = title.tokens();
        this.starts = IntStream.range(0, tokens.size())
                .filter(i -> isHead(tokens, i) || isBehindMeans(tokens, i))
                .limit(MOST)
                .boxed()
                .toList();
    }

    /** The runs of capitals of a sentence of the abstract that the title names as means. */
    List<NamePlace> in(Sentence sentence) {
        List<NamePlace> places = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            int last = tokens.get(i).glued() || !tokens.get(i).isCapitalised() ? -1 : NameShape.endOfName(tokens, i);
            if (last > i) {
                String name = sentence.span(i, last).of(sentence.passage().text());
                if (isTelling(tokens, i, last)
                        && isMeans(name, isAbbreviated(tokens, last))
                        && !isExpansion(tokens, i)
                        && !isEndOfLonger(tokens, i, last)) {
                    places.add(new NamePlace(i, last));
                }
                i = last;
            }
        }
        return places;
    }

    /** Three words, for two often name what the world has; one thing, and no data. */
    private static boolean isTelling(List<Token> tokens, int first, int last) {
        long capitals = tokens.subList(first, last + 1).stream()
                .filter(t -> t.isWord() && t.isCapitalised())
                .count();
        boolean plural = tokens.get(last).text().matches(".*[^s]s");
        boolean known = tokens.subList(Math.max(0, first - KNOWN_REACH), first).stream()
                .anyMatch(t -> KNOWN.contains(t.lower()));
        return capitals >= FEWEST && !plural && !known && !HeadNoun.isDatasetNoun(tokens.get(last));
    }

    private static boolean isAbbreviated(List<Token> tokens, int last) {
        return last + 1 < tokens.size() && tokens.get(last + 1).isSign('(');
    }

    /** "FoldNet, a Folded Bridge Attention network", "FoldNet (Faster Nets by Folded Bridge Attention)": what a name stands for is no other name. */
    private static boolean isExpansion(List<Token> tokens, int first) {
        int before = ARTICLES.contains(tokens.get(first - 1).text()) ? first - 2 : first - 1;
        return before >= 0 && ",:".contains(tokens.get(before).text()) || ApposedName.isInBracket(tokens, first);
    }

    /** "Faster Nets by Folded Bridge Attention (FastNets)": the end of a longer name. */
    private static boolean isEndOfLonger(List<Token> tokens, int first, int last) {
        boolean joined = first > 1
                && !tokens.get(first - 1).isCapitalised()
                && tokens.get(first - 2).isWord()
                && tokens.get(first - 2).isCapitalised()
                && MEANS_OF.contains(tokens.get(first - 1).text());
        int open = last + 1;
        boolean named = open + 1 < tokens.size() && ProposedName.endOfBracketedName(tokens, open) > open;
        char initial = Character.toLowerCase(tokens.get(first).text().charAt(0));
        return joined
                || named && Character.toLowerCase(tokens.get(open + 1).text().charAt(0)) != initial;
    }

    private boolean isMeans(String name, boolean abbreviated) {
        return starts.stream().anyMatch(first -> {
            int last = endOf(name, first);
            return last >= first
                    && (isHead(title.tokens(), first)
                            ? isFor(last + 1)
                            : abbreviated || isWhole(title.tokens(), last + 1));
        });
    }

    /** The last token of a name that begins at a token of the title; -1 where it does not. */
    private int endOf(String name, int first) {
        List<Token> tokens = title.tokens();
        int start = tokens.get(first).start();
        int last = title.passage().text().startsWith(name, start) ? first : -1;
        while (last >= 0 && last < tokens.size() && tokens.get(last).end() < start + name.length()) {
            last++;
        }
        return last < tokens.size() ? last : -1;
    }

    private boolean isFor(int at) {
        return at < title.tokens().size() && title.tokens().get(at).lower().equals("for");
    }

    /** True where what stands at a place of a title does not go on with the name before it. */
    private static boolean isWhole(List<Token> title, int behind) {
        return behind >= title.size()
                || !title.get(behind).isCapitalised()
                        && !NameList.isAnd(title, behind)
                        && !title.get(behind).glued();
    }

    private static boolean isBehindMeans(List<Token> tokens, int first) {
        int before = first - 1;
        while (before > 0 && ARTICLES.contains(tokens.get(before).lower())) {
            before--;
        }
        return before >= 0 && MEANS_OF.contains(tokens.get(before).lower());
    }

    /** The place of "Folded Bridge Attention" in "Folded Bridge Attention for Faster Caches", or behind a colon. */
    private static boolean isHead(List<Token> tokens, int first) {
        return first == 0 || tokens.get(first - 1).isSign(':');
    }
}
