package org.techne.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.RuleBook;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.extract.result.Explanation;

/** An explanation as plain text: of each sentence its symbols, names, results and refused numbers. */
final class ExplanationText {
    private static final String INDENT = "  ";
    private final Explanation explanation;
    private final ResultSlots slots = new ResultSlots(RuleBook.read());
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText(explanation);
        explanation.sentences().forEach(text::sentence);
        return text.out.toString();
    }

    private void sentence(Explanation.Reading reading) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(reading.inTitle() ? "Title: " : "").append(reading.text()).append('\n');
        line(1, "symbols", reading.line());
        reading.mentions().forEach(m -> line(1, "name", name(reading, m)));
        reading.results().forEach(stated -> {
            line(1, "result", reading.words(stated.item().first(), stated.item().last()));
            slots.of(stated.result()).forEach(slot -> line(2, slot.name(), slot.value()));
        });
        reading.refusals().forEach(r -> line(1, "refused", refusal(reading, r)));
    }

    private void line(int depth, String name, String value) {
        out.append(INDENT.repeat(depth));
        out.append(name).append(" ".repeat(Math.max(1, 16 - 2 * depth - name.length())));
        out.append(value).append('\n');
    }

    private String name(Explanation.Reading reading, Mention mention) {
        return reading.words(mention.first(), mention.last()) + " = " + meaning(explanation, mention);
    }

    private String refusal(Explanation.Reading reading, Refusal refusal) {
        return reading.words(refusal.first(), refusal.last()) + ": " + slots.veto(refusal.veto());
    }

    /** What a name means, what the paper does with it, and the rule that found it. */
    static String meaning(Explanation explanation, Mention mention) {
        Entity entity = mention.entity();
        String origin = entity.isMined() ? entity.kind().slug() + " that no list has" : ResultSlots.entity(entity);
        return origin + ", " + relations(explanation, entity) + " [" + mention.rule() + "]";
    }

    private static String relations(Explanation explanation, Entity entity) {
        Set<Entity> vague = explanation.vague();
        List<NameFact> facts = explanation.facts().names();
        String relations = facts.stream()
                .filter(fact -> fact.entity().equals(entity))
                .map(fact -> "tn:" + fact.relation().property())
                .collect(Collectors.joining(" "));
        return vague.contains(entity) ? "too general for a fact" : relations.isEmpty() ? "no fact" : relations;
    }
}
