package org.techne.loader.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Relation;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleName;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Span;

class MergedEngineTest {
    private static final RuleName RULE = new RuleName("by-rule");
    private static final RuleName MODEL = new RuleName("by-model");
    private static final String TN = "https://w3id.org/techne/ontology#";

    private static List<Result> merged(List<Result> rules, List<Result> model) {
        return facts(new PaperFacts(List.of(), rules, List.of()), new PaperFacts(List.of(), model, List.of()))
                .results();
    }

    private static PaperFacts facts(PaperFacts rules, PaperFacts model) {
        return new MergedEngine(paper -> rules, paper -> model, Answers.LEXICON).factsOf(Abstract.of("T", "Text."));
    }

    private static Result result(
            String metric, String value, String unit, int start, RuleName rule, double confidence) {
        boolean ratio = unit.endsWith("Factor");
        BigDecimal number = new BigDecimal(value);
        return new Result(
                Answers.LEXICON.metric(metric),
                new Result.Value(
                        ratio ? ResultKind.RATIO : ResultKind.ABSOLUTE,
                        ratio ? Change.INCREASE : Change.NONE,
                        number,
                        number,
                        Answers.LEXICON.unit(unit).orElseThrow(),
                        Bound.EXACTLY),
                new Result.Binding(
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of(),
                        OptionalInt.empty(),
                        Optional.empty()),
                new Evidence("0123456789", new Span(start, start + 10), false),
                rule,
                confidence,
                false);
    }

    private static Result ratio(String metric, String value, int start, RuleName rule, double confidence) {
        return result(metric, value, TN + "Factor", start, rule, confidence);
    }

    @Test
    void theSurerOfTwoIsKeptWithItsRule() {
        assertThat(merged(List.of(ratio("speed", "2.5", 0, RULE, 0.7)), List.of(ratio("speed", "2.50", 4, MODEL, 0.8))))
                .extracting(Result::rule)
                .containsExactly(MODEL);
        assertThat(merged(List.of(ratio("speed", "2.5", 0, RULE, 0.8)), List.of(ratio("speed", "2.5", 4, MODEL, 0.8))))
                .extracting(Result::rule)
                .containsExactly(RULE);
    }

    @Test
    void aNarrowerMetricIsOfTheFamily() {
        assertThat(merged(
                        List.of(ratio("speed", "3", 0, RULE, 0.9)),
                        List.of(ratio("inference-speed", "3", 90, MODEL, 0.8))))
                .hasSize(1);
        assertThat(merged(
                        List.of(ratio("throughput", "3", 0, RULE, 0.9)),
                        List.of(ratio("inference-speed", "3", 90, MODEL, 0.8))))
                .as("siblings in different words")
                .hasSize(2);
        assertThat(merged(
                        List.of(ratio("throughput", "3", 0, RULE, 0.9)),
                        List.of(ratio("inference-speed", "3", 5, MODEL, 0.8))))
                .as("siblings in the same words")
                .hasSize(1);
    }

    @Test
    void unitsThatConvertAreOneValue() {
        Result milliseconds = result("latency", "500", "http://qudt.org/vocab/unit/MilliSEC", 0, RULE, 0.9);
        Result seconds = result("latency", "0.5", "http://qudt.org/vocab/unit/SEC", 0, MODEL, 0.8);
        assertThat(merged(List.of(milliseconds), List.of(seconds))).containsExactly(milliseconds);
    }

    @Test
    void eachHasOnePartnerAtMostTheNearestFirst() {
        Result cpu = ratio("speed", "2", 0, RULE, 0.9);
        Result gpu = ratio("speed", "2", 100, RULE, 0.9);
        Result third = ratio("speed", "2", 200, MODEL, 0.8);
        assertThat(merged(List.of(cpu, gpu), List.of(third, ratio("speed", "2", 100, MODEL, 0.95))))
                .extracting(Result::rule)
                .containsExactly(RULE, MODEL);
        assertThat(merged(List.of(cpu), List.of(ratio("speed", "2", 0, MODEL, 0.8), third)))
                .containsExactly(cpu, third);
    }

    @Test
    void whatOnlyOneFindsStaysInTheOrderOfTheText() {
        Result late = ratio("speed", "2", 50, RULE, 0.9);
        Result early = ratio("speed", "4", 10, MODEL, 0.8);
        assertThat(merged(List.of(late), List.of(early))).containsExactly(early, late);
    }

    @Test
    void aThingHasOneRoleAndTheSurerOneWins() {
        Entity bert = new Entity(EntityKind.TECHNIQUE, "bert", "BERT", List.of());
        PaperFacts rules = new PaperFacts(
                List.of(name(Relation.USES, bert, RULE, 0.6)), List.of(), List.of(URI.create("https://a.example")));
        PaperFacts model = new PaperFacts(
                List.of(name(Relation.COMPARES_WITH, bert, MODEL, 0.8)),
                List.of(),
                List.of(URI.create("https://a.example")));
        assertThat(facts(rules, model).names()).extracting(NameFact::relation).containsExactly(Relation.COMPARES_WITH);
        assertThat(facts(rules, model).code()).hasSize(1);
    }

    private static NameFact name(Relation relation, Entity entity, RuleName rule, double confidence) {
        return new NameFact(relation, entity, new Evidence("T", new Span(0, 1), true), rule, confidence);
    }
}
