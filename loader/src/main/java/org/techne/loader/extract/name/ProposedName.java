package org.techne.loader.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Where a name that follows a word of proposing or calling ends, and whether it is one. */
final class ProposedName {
    private static final Set<String> JOINTS = WordSet.of("and of with for in to the");
    private static final int LONGEST_TITLE = 6;
    private static final int KIND_REACH = 14;

    private ProposedName() {}

    /** "Folding Blender Network (FoBlender)": the last token of the name in the bracket, or -1. */
    static int endOfBracketedName(List<Token> tokens, int open) {
        if (open + 2 >= tokens.size() || !tokens.get(open).isSign('(')) {
            return -1;
        }
        int last = NameShape.endOfName(tokens, open + 1);
        boolean closed = last > open
                && last + 1 < tokens.size()
                && tokens.get(last + 1).isSign(')')
                && NameShape.isStrong(tokens, open + 1, last);
        return closed ? last : -1;
    }

    /** A plain capitalised name must be followed by what follows names: a comma, a bracket, a stop. */
    static boolean endsName(List<Token> tokens, int last) {
        return last + 1 >= tokens.size()
                || ",(.:;".contains(tokens.get(last + 1).text());
    }

    /** "the Bridge Module to align", "the Layer Folding strategy": several words in capitals before one that is small. */
    static boolean isTitled(List<Token> tokens, int first, int last) {
        boolean ends = last + 1 < tokens.size()
                && !tokens.get(last + 1).isSign('-')
                && !tokens.get(last + 1).text().equals("of");
        long capitals = tokens.subList(first, last + 1).stream()
                .filter(t -> t.isWord() && t.isCapitalised() && !t.glued())
                .count();
        boolean adjective = tokens.subList(first, last + 1).stream().anyMatch(t -> NoName.isAdjective(t.text()));
        return ends
                && capitals > 1
                && !adjective
                && !NoName.isAdjective(tokens.get(last + 1).text());
    }

    /** "FoldOne and FoldTwo, two libraries": the second name that an "and" or an "or" joins to the first. */
    static Optional<NamePlace> fellow(List<Token> tokens, int last) {
        if (last + 2 >= tokens.size() || !tokens.get(last + 1).text().matches("and|or")) {
            return Optional.empty();
        }
        int first = last + 2;
        int end = NameShape.endOfName(tokens, first);
        return end >= first && NameShape.isStrong(tokens, first, end) && endsName(tokens, end)
                ? Optional.of(new NamePlace(first, end))
                : Optional.empty();
    }

    /** "called Prune and Merge.": the last token of a title that small words join, where it ends its phrase. */
    static int endOfTitle(List<Token> tokens, int first, int last) {
        int end = last;
        while (end + 2 < tokens.size()
                && end - first < LONGEST_TITLE
                && JOINTS.contains(tokens.get(end + 1).text())
                && NameShape.endOfName(tokens, end + 2) > end + 1) {
            end = NameShape.endOfName(tokens, end + 2);
        }
        return endsName(tokens, end) ? end : last;
    }

    /** Behind the "this architecture" of "we call this architecture a Fold Net". */
    static int behindPointing(List<Token> tokens, int from) {
        boolean pointed = from + 2 < tokens.size() && tokens.get(from).text().matches("this|our|the|it");
        int nouns = pointed && !tokens.get(from).text().equals("it") ? 2 : 1;
        return pointed ? from + nouns : from;
    }

    /** "a simple Folded Prototype framework called FoldKit": what is described here is named there. */
    static boolean isCalledLater(List<Token> tokens, int from) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(tokens.size(), from + KIND_REACH)).stream()
                .takeWhile(t -> t.isWord() || t.isSign('-') || t.isNumber())
                .anyMatch(t -> ProposalWords.CALLING.contains(t.lower()));
    }
}
