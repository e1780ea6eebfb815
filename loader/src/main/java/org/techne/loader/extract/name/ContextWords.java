package org.techne.loader.extract.name;

import java.util.Set;
import org.techne.loader.text.WordSet;

/** Words around an unknown name that tell what it is, in lower case. */
final class ContextWords {
    static final Set<String> DATA = WordSet.of("""
            dataset datasets benchmark benchmarks benchmarking corpus corpora testbed leaderboard leaderboards
            """);
    static final Set<String> OTHER_NOUNS = WordSet.of("""
            challenge challenges task tasks shared workshop competition arena track conference suite cohort accuracy split test
            score scores metric images videos data episodes et @ principle dataset datasets benchmark benchmarks corpus corpora
            testbed leaderboard where family-wise
            """);
    static final Set<String> OWN = WordSet.of("""
            our propose proposes proposing proposed introduce introduces introducing present presents presenting develop develops
            developed release releases called named dubbed termed coined is @ overview a an design build create known classic
            classical traditional seminal celebrated at construct shared by
            """);
    static final Set<String> BUILT = WordSet.of("""
            based built build builds building relies rely relying improves improve improving depends expands extends
            """);
    static final Set<String> BEFORE_OTHERS = WordSet.of("""
            to than with over using as like by of baseline on
            """);

    /** "two variants: A and NAME" are the paper's own. */
    static final Set<String> PARTS = WordSet.of("variants modes components modules stages parts");

    static final Set<String> MEASURED = WordSet.of("""
            experiments experiment evaluate evaluated evaluation evaluations results tested performance trained
            """);
    /** Behind these a technique follows, whatever went before. */
    static final Set<String> TECHNIQUE_CUES = WordSet.of("""
            than over with like against baseline baselines method methods model models outperforms outperforming outperform
            surpassing surpasses using via based upon from extends extending including compared vs versus approaches systems
            frameworks
            """);
    /** Nouns in s that stand behind a technique's name; other words in s are verbs, whose subject may be the paper's own. */
    static final Set<String> NOUNS = WordSet.of("""
            models methods baselines predictions families variants networks agents features embeddings weights layers backbones
            frameworks systems architectures encoders decoders modules blocks tokens adapters approaches pipelines priors
            detectors policies representations re-runs checkpoints s algorithms
            """);

    /** What follows in the sentence, unless a cue of techniques comes between, is the paper's own. */
    static final Set<String> PROPOSALS = WordSet.of("""
            propose proposes proposed present presents introduce introduces comprising comprises consisting consists ablations
            ablation project
            """);

    private ContextWords() {}
}
