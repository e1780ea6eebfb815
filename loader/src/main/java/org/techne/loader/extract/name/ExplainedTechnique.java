package org.techne.loader.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.WordSet;

/** "Bipartite Folded Matching (BFM)": a technique that no list has, which a paper spells out and abbreviates. */
final class ExplainedTechnique {
    static final RuleName LONG_FORM = new RuleName("long-form-with-acronym");

    /** The last word of a long form that tells a technique. */
    private static final Set<String> HEADS = WordSet.of("""
            attention attentions network networks learning training pretraining tuning finetuning distillation quantization pruning
            sampling search optimization optimizer descent decoding encoding encoder decoder embedding embeddings matching merging
            parallelism batching caching scheduling routing compression factorization decomposition transformer transformers
            autoencoder autoencoders algorithm algorithms convolution convolutions regularization normalization augmentation machine
            machines tree trees forest filter filtering alignment projection propagation aggregation fusion gating masking
            interpolation approximation averaging clustering hashing sketching backpropagation unlearning editing prompting
            steering rollout bandit bandits splatting process processes circuits model models method methods scheme gradient gradients loss
            """);

    private static final int LONGEST = 6;

    private ExplainedTechnique() {}

    /**
     * The technique that an abbreviation, whose long form no list has, spells out; what a paper writes large once it
     * speaks of its own work is a part of that.
     *
     * @param own index of the sentence that introduces the paper's own work
     */
    static Optional<Entity> of(Abbreviation abbreviation, List<Hit> hits, int own) {
        String[] words = abbreviation.longForm().strip().split("[\\s-]+");
        String head = words[words.length - 1].toLowerCase(Locale.ROOT);
        boolean other = hits.stream()
                .filter(h -> h.first() <= abbreviation.longLast() && h.last() >= abbreviation.longLast())
                .anyMatch(h -> h.kind() != EntityKind.TECHNIQUE && h.kind() != EntityKind.CUE);
        boolean ofOthers = abbreviation.sentence() < own || Character.isLowerCase(words[0].charAt(0));
        boolean technique = ofOthers
                && words.length > 1
                && words.length <= LONGEST
                && abbreviation.shortForm().length() > 1
                && HEADS.contains(head)
                && !NameShape.isExcluded(abbreviation.shortForm())
                && !other;
        return technique
                ? Optional.of(
                        Entity.mined(EntityKind.TECHNIQUE, abbreviation.longForm(), List.of(abbreviation.shortForm())))
                : Optional.empty();
    }
}
