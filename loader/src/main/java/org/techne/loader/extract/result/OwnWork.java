package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.name.Names;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.WordSet;

/** Where an abstract begins to speak of its own work: what stands before is the state of things, and no result of the paper. */
final class OwnWork {
    static final RuleName VETO = new RuleName("veto-before-own-work");
    private static final Set<String> OWN = WordSet.of("""
            we our ours us this here in-house propose proposes proposed introduce introduces introduced present presents presented
            investigated performed obtained conducted evaluated experiments results demonstrate demonstrates
            """);

    private OwnWork() {}

    /** Index of the first sentence of its own; that of the abstract's first where none says so. */
    static int begins(List<Sentence> sentences, int titleSentences, Names names) {
        for (int s = titleSentences; s < sentences.size(); s++) {
            boolean own = sentences.get(s).tokens().stream().anyMatch(t -> OWN.contains(t.lower()))
                    || names.mentions().get(s).stream()
                            .anyMatch(m -> names.introducedEntities().contains(m.entity()));
            if (own) {
                return s;
            }
        }
        return titleSentences;
    }
}
