package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * An enumeration of names that may all be of one kind: "FoldMap, COCO and FoldRoad".
 *
 * @param known how many of its names are known to be of that kind
 * @param fresh those of its names that nothing explains
 * @param closed true where its last name is joined by "and", or a bracket closes behind it
 */
record NameList(int known, List<Name> fresh, boolean closed) {
    /**
     * A name.
     *
     * @param first index of its first token
     * @param last index of its last token
     */
    record Name(int first, int last) {}

    private static final int MOST_NAMES = 12;
    private static final Set<String> BEFORE_NAME = WordSet.of("the both");
    /** What something runs on, what a model is called, and what is done, is no data. */
    private static final Set<String> NO_DATA = WordSet.of("""
            model models backbone backbones network networks architecture architectures agent agents variant variants family
            gpu gpus cpu cpus npu npus tpu tpus fpga fpgas chip chips processor processors board boards device devices platform
            platforms hardware accelerator accelerators cluster clusters server servers node nodes soc robot robots phone phones
            smartphone smartphones quadruped humanoid arm encoder decoder transformer llm llms vlm vlms mllm mllms using weights
            task tasks modality modalities metric metrics segmentation detection classification recognition tracking estimation
            prediction regression generation reconstruction matching retrieval achieves achieve outperforms reaches attains
            improves reduces is are
            """);
    /** What something runs on, what is measured, and data, is no technique. */
    private static final Set<String> NO_TECHNIQUE = WordSet.of("""
            gpu gpus cpu cpus npu npus tpu tpus fpga fpgas chip chips processor processors board boards device devices hardware
            cluster clusters server servers node nodes soc phone phones dataset datasets benchmark benchmarks corpus test split
            data set suite score scores metric metrics tasks task images videos standard protocol market users channel channels account
            """);

    /** The enumeration that begins at a token, as far as its names are known to be of a kind or not known at all. */
    static NameList from(TakenTokens taken, int from, EntityKind kind) {
        List<Token> tokens = taken.sentence().tokens();
        List<Name> fresh = new ArrayList<>();
        int known = 0;
        int at = article(tokens, from);
        boolean and = false;
        for (int n = 0; n < MOST_NAMES && at < tokens.size(); n++) {
            int end = taken.endOf(kind, at);
            int last = end >= at ? end : NameShape.endOfName(tokens, at);
            if (end >= at) {
                known++;
            } else if (last >= at && isFresh(taken, at, last, kind)) {
                fresh.add(new Name(at, last));
            } else {
                break;
            }
            if (and || !isJoint(tokens, last + 1)) {
                return new NameList(known, fresh, and || isBracket(tokens, last + 1));
            }
            and = isAnd(tokens, last + 1) || isAnd(tokens, last + 2);
            at = article(tokens, last + (isAnd(tokens, last + 2) ? 3 : 2));
        }
        return new NameList(known, fresh, false);
    }

    private static int article(List<Token> tokens, int at) {
        return at < tokens.size() && BEFORE_NAME.contains(tokens.get(at).lower()) ? at + 1 : at;
    }

    private static boolean isBracket(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isSign(')');
    }

    /** True for a comma or an "and". */
    static boolean isJoint(List<Token> tokens, int at) {
        return isAnd(tokens, at)
                || at >= 0 && at < tokens.size() && tokens.get(at).isSign(',');
    }

    static boolean isAnd(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && (tokens.get(at).text().equals("and") || tokens.get(at).isSign('&'));
    }

    private static boolean isFresh(TakenTokens taken, int first, int last, EntityKind kind) {
        List<Token> tokens = taken.sentence().tokens();
        boolean other = last + 1 < tokens.size()
                && (noName(kind).contains(tokens.get(last + 1).lower())
                        || tokens.get(last + 1).glued() && tokens.get(last + 1).isSign('-'));
        String name =
                taken.sentence().span(first, last).of(taken.sentence().passage().text());
        return taken.isFree(first, last)
                && !other
                && NameShape.isStrong(tokens, first, last)
                && !NameShape.isExcluded(name);
    }

    private static Set<String> noName(EntityKind kind) {
        return kind == EntityKind.DATASET ? NO_DATA : NO_TECHNIQUE;
    }
}
