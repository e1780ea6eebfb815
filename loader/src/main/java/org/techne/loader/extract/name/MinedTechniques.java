package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/** Methods and models that no list has: words of mixed case, such as MotionBERT, that no dataset noun follows. */
final class MinedTechniques {
    static final RuleName CAMEL_CASE = new RuleName("name-in-camel-case");

    private final Lexicon lexicon;

    MinedTechniques(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> in(Sentence sentence, int s, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()
                    || !tokens.get(i).hasCapital()
                    || !NameShape.isCamelCase(tokens.get(i).text())
                    || inAddress(tokens, i)
                    || inOrder(tokens, i)
                    || isMeasure(tokens, i)) {
                continue;
            }
            int first = i;
            int last = hyphened(tokens, i);
            boolean taken = known.stream().anyMatch(m -> m.first() <= last && first <= m.last());
            boolean dataset = last + 1 < tokens.size() && HeadNoun.isDatasetNoun(tokens.get(last + 1));
            if (!taken && !dataset) {
                String name = sentence.span(first, last).of(sentence.passage().text());
                found.add(new Mention(
                        s, first, last, Entity.mined(kindOf(tokens, first, name), name, List.of()), CAMEL_CASE));
            }
            i = last;
        }
        return found;
    }

    /** What ends in Bench measures others, and what something is trained on is data. */
    private static EntityKind kindOf(List<Token> tokens, int first, String name) {
        boolean trainedOn = first > 1
                && tokens.get(first - 1).text().equals("on")
                && tokens.get(first - 2).lower().matches("(pre|re)?-?train(ed|ing)|finetuned|tuned");
        return trainedOn || name.endsWith("Bench") || name.endsWith("Dataset")
                ? EntityKind.DATASET
                : EntityKind.TECHNIQUE;
    }

    /** The tags of "ShapeLLM-13B" belong to the name. */
    private static int hyphened(List<Token> tokens, int i) {
        int last = isPointed(tokens, i) ? i + 2 : i;
        while (last + 2 < tokens.size()
                && tokens.get(last + 1).isSign('-')
                && tokens.get(last + 1).glued()
                && tokens.get(last + 2).glued()
                && (tokens.get(last + 2).isNumber() || tokens.get(last + 2).isCapitalised())
                && !NoName.isAdjective(tokens.get(last + 2).text())) {
            last += 2;
            while (last + 1 < tokens.size()
                    && tokens.get(last + 1).glued()
                    && tokens.get(last + 1).isWord()) {
                last++;
            }
        }
        return last;
    }

    /** "FoldNetV2x1.4": a point in the number that a name ends with. */
    private static boolean isPointed(List<Token> tokens, int i) {
        String name = tokens.get(i).text();
        return i + 2 < tokens.size()
                && Character.isDigit(name.charAt(name.length() - 1))
                && tokens.get(i + 1).isSign('.')
                && tokens.get(i + 1).glued()
                && tokens.get(i + 2).glued()
                && tokens.get(i + 2).isNumber();
    }

    /** "mIoU" and "PetaFLOPs" measure; they are no techniques. */
    private boolean isMeasure(List<Token> tokens, int i) {
        boolean[] found = new boolean[1];
        lexicon.unitIndex().from(tokens, i, (last, label) -> found[0] = true);
        lexicon.index()
                .from(tokens, i, (last, label) -> found[0] |= label.entry().kind() == EntityKind.METRIC);
        String word = tokens.get(i).lower();
        return found[0]
                || word.contains("flop")
                || word.contains("iou")
                || word.endsWith("fid")
                || word.endsWith("macs");
    }

    /** The "dlogK" of "O(dlogK)" is a formula. */
    private static boolean inOrder(List<Token> tokens, int i) {
        for (int k = i - 1; k > Math.max(0, i - 8); k--) {
            if (tokens.get(k).isSign(')')) {
                return false;
            }
            if (tokens.get(k).isSign('(')) {
                return tokens.get(k - 1).text().matches("O|Θ|Ω|o|Theta|Omega");
            }
        }
        return false;
    }

    /** Parts of a web address are no names. */
    private static boolean inAddress(List<Token> tokens, int i) {
        boolean before = i > 0
                && tokens.get(i).glued()
                && "/.@_=".contains(tokens.get(i - 1).text());
        boolean after = i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && "/@_".contains(tokens.get(i + 1).text());
        return before || after;
    }
}
