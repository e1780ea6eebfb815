package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.UnknownName;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Span;
import org.techne.loader.text.Token;

/** Finds words shaped like names that nothing explains: not the lexicon, not an introduction, not a long form in the same paper. */
final class UnknownNames {
    /** Endings that make an adjective of a name: the FoldFormer of "FoldFormer-based". */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "-(?:based|style|like|inspired|enhanced|driven|guided|generated|trained|powered|only|free|level|specific)$");

    /** Names by these rules are taken for techniques as long as no paper is known that introduces them. */
    private static final Set<RuleName> GUESSES =
            Set.of(MinedTechniques.CAMEL_CASE, ComparedWith.COMPARED, ComparedWith.LISTED);

    private final Set<String> explained;
    private final int titleSentences;
    private final List<UnknownName> found = new ArrayList<>();

    private UnknownNames(Set<String> explained, int titleSentences) {
        this.explained = explained;
        this.titleSentences = titleSentences;
    }

    /** Each name at each of its places; of a longer one that may be a name with words behind it, the shorter too. */
    static List<UnknownName> in(List<Sentence> sentences, int titleSentences, Names names) {
        UnknownNames unknown = new UnknownNames(names.explained(), titleSentences);
        for (int s = 0; s < sentences.size(); s++) {
            unknown.sentence(sentences.get(s), s, names.mentions().get(s));
        }
        return unknown.found;
    }

    private void sentence(Sentence sentence, int s, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        BitSet taken = new BitSet(tokens.size());
        mentions.stream().filter(m -> !GUESSES.contains(m.rule())).forEach(m -> taken.set(m.first(), m.last() + 1));
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).glued() && !taken.get(i) && mayBegin(tokens.get(i))) {
                i = Math.max(i, name(sentence, s, i, taken));
            }
        }
    }

    private static boolean mayBegin(Token token) {
        return token.isNumber() || token.isWord() && token.hasCapital();
    }

    /** The last token of the name that begins here, or the given one where none does. */
    private int name(Sentence sentence, int s, int first, BitSet taken) {
        List<Token> tokens = sentence.tokens();
        int last = NameShape.endOfName(tokens, first);
        if (last < first) {
            return first;
        }
        int end = Math.min(last, endOfWord(tokens, first));
        boolean whole = isFree(first, last, taken);
        if (whole && last > end) {
            add(sentence, s, first, last);
        }
        if (isFree(first, end, taken)) {
            add(sentence, s, first, end);
        }
        return whole ? last : first;
    }

    private static int endOfWord(List<Token> tokens, int first) {
        int end = first;
        while (end + 1 < tokens.size() && tokens.get(end + 1).glued() && isInner(tokens, end + 1)) {
            end++;
        }
        return end;
    }

    private static boolean isFree(int first, int last, BitSet taken) {
        int next = taken.nextSetBit(first);
        return next < 0 || next > last;
    }

    /** A sign ends a word where nothing is glued behind it. */
    private static boolean isInner(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isWord() || token.isNumber() || token.isSign('+')) {
            return true;
        }
        return "-._/".contains(token.text())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && !tokens.get(i + 1).isSign('.');
    }

    private void add(Sentence sentence, int s, int first, int last) {
        if (!NameShape.isStrong(sentence.tokens(), first, last)
                || !NameContext.isOfTechnique(sentence.tokens(), first, last)) {
            return;
        }
        Span span = sentence.span(first, last);
        String text = span.of(sentence.passage().text());
        String name = ADJECTIVE.matcher(text).replaceFirst("");
        if (!explained.contains(name)) {
            Span source = sentence.passage().toSource(new Span(span.start(), span.start() + name.length()));
            Evidence evidence = new Evidence(source.of(sentence.passage().source()), source, s < titleSentences);
            if (source.length() == name.length()) {
                found.add(new UnknownName(name, evidence));
            }
        }
    }
}
