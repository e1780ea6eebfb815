package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/**
 * An enumeration of names that may all be datasets: "FoldMap, COCO and FoldRoad".
 *
 * @param known how many of its names are known datasets
 * @param fresh those of its names that nothing explains,
 * @param closed true where its last name is joined by "and", or a bracket closes behind it
 */
record DatasetList(int known, List<Name> fresh, boolean closed) {
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
    private static final Set<String> OTHER_THINGS = WordSet.of("""
            model models backbone backbones network networks architecture architectures agent agents variant variants family
            gpu gpus cpu cpus npu npus tpu tpus fpga fpgas chip chips processor processors board boards device devices platform
            platforms hardware accelerator accelerators cluster clusters server servers node nodes soc robot robots phone phones
            smartphone smartphones quadruped humanoid arm encoder decoder transformer llm llms vlm vlms mllm mllms using weights
            task tasks modality modalities metric metrics segmentation detection classification recognition tracking estimation
            prediction regression generation reconstruction matching retrieval achieves achieve outperforms reaches attains
            improves reduces is are
            """);

    /** The enumeration that begins at a token, as far as its names are known datasets or not known at all. */
    static DatasetList from(Sentence sentence, int from, List<Hit> hits, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        List<Name> fresh = new ArrayList<>();
        int known = 0;
        int at = article(tokens, from);
        boolean and = false;
        for (int n = 0; n < MOST_NAMES && at < tokens.size(); n++) {
            int dataset = endOfDataset(at, mentions);
            int last = dataset >= at ? dataset : NameShape.endOfName(tokens, at);
            if (dataset >= at) {
                known++;
            } else if (last >= at && isFresh(sentence, at, last, hits, mentions)) {
                fresh.add(new Name(at, last));
            } else {
                break;
            }
            if (and || !isJoint(tokens, last + 1)) {
                return new DatasetList(known, fresh, and || isBracket(tokens, last + 1));
            }
            and = isAnd(tokens, last + 1) || isAnd(tokens, last + 2);
            at = article(tokens, last + (isAnd(tokens, last + 2) ? 3 : 2));
        }
        return new DatasetList(known, fresh, false);
    }

    private static int article(List<Token> tokens, int at) {
        return at < tokens.size() && BEFORE_NAME.contains(tokens.get(at).lower()) ? at + 1 : at;
    }

    private static boolean isBracket(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isSign(')');
    }

    private static boolean isJoint(List<Token> tokens, int at) {
        return isAnd(tokens, at) || at < tokens.size() && tokens.get(at).isSign(',');
    }

    private static boolean isAnd(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).text().equals("and") || tokens.get(at).isSign('&'));
    }

    /** The end of the known dataset that begins here, or one before it. */
    private static int endOfDataset(int at, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.kind() == EntityKind.DATASET && m.first() == at)
                .mapToInt(Mention::last)
                .max()
                .orElse(at - 1);
    }

    private static boolean isFresh(Sentence sentence, int first, int last, List<Hit> hits, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        boolean taken = mentions.stream().anyMatch(m -> m.first() <= last && first <= m.last());
        boolean measure =
                hits.stream().anyMatch(h -> h.kind() == EntityKind.METRIC && h.first() <= last && first <= h.last());
        boolean other = last + 1 < tokens.size()
                && (OTHER_THINGS.contains(tokens.get(last + 1).lower())
                        || tokens.get(last + 1).glued() && tokens.get(last + 1).isSign('-'));
        String name = sentence.span(first, last).of(sentence.passage().text());
        return !taken && !measure && !other && NameShape.isStrong(tokens, first, last) && !NameShape.isExcluded(name);
    }
}
