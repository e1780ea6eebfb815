package org.techne.loader.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.RuleName;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;

/**
 * A name that a sentence gives to what is the paper's own, without a word of proposing.
 *
 * @param place where it stands in the sentence
 * @param rule the rule that found it
 */
record NamedInPassing(NamePlace place, RuleName rule) {
    /**
     * The names that a sentence gives so.
     *
     * @param title the paper's title, where it has one
     * @param own the names that the paper was found to introduce before
     * @param introduced true where the paper's abstract has introduced something up to here
     */
    static List<NamedInPassing> in(
            Optional<NameOfTitle> title, Sentence sentence, Set<String> own, boolean introduced) {
        List<NamedInPassing> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        OwnSubject.apposed(tokens).forEach(p -> found.add(new NamedInPassing(p, OwnSubject.NEW_KIND)));
        OwnSubject.familyMember(tokens, own).ifPresent(p -> found.add(new NamedInPassing(p, OwnSubject.FAMILY)));
        if (introduced) {
            TitledPart.acting(tokens).ifPresent(p -> found.add(new NamedInPassing(p, TitledPart.ACTING)));
            TitledPart.explained(tokens).forEach(p -> found.add(new NamedInPassing(p, TitledPart.EXPLAINED)));
        }
        CoreName.in(tokens).ifPresent(p -> found.add(new NamedInPassing(p, CoreName.CORE)));
        title.ifPresent(t -> t.in(sentence).forEach(p -> found.add(new NamedInPassing(p, NameOfTitle.MEANS))));
        return found;
    }
}
