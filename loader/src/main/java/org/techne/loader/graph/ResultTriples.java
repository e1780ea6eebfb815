package org.techne.loader.graph;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Unit;

/** What the graph says of one result and of the words that state it. */
final class ResultTriples {
    private final IriMint mint;
    private final Node run;

    ResultTriples(IriMint mint, Node run) {
        this.mint = mint;
        this.run = run;
    }

    void write(Subject subject, Subject evidence, Result result) {
        Result.Value value = result.value();
        subject.is(Tn.RESULT)
                .says(Tn.HAS_METRIC, mint.metric(result.metric()))
                .says(Tn.KIND, Tn.of(value.kind().individual()));
        if (value.change() != Change.NONE) {
            subject.says(Tn.CHANGE, Tn.of(value.change().individual()));
        }
        amount(subject, value);
        factors(subject, result);
        binding(subject, result.binding());
        subject.says(Tn.HAS_EVIDENCE, evidence.node())
                .says(Tn.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(result.confidence())))
                .says(Tn.FOUND_BY, mint.rule(result.rule()))
                .says(Vocabulary.PROV_WAS_GENERATED_BY, run);
        if (result.inferred()) {
            subject.says(Tn.INFERRED, Literals.truth(true));
        }
        words(evidence, result.evidence());
    }

    /** Counts are written out in their base unit; other amounts stay as stated, with the base unit's beside them. */
    private static void amount(Subject subject, Result.Value value) {
        Unit unit = value.unit();
        boolean comparable = value.kind() == ResultKind.ABSOLUTE || value.kind() == ResultKind.DELTA;
        BigDecimal low = value.low().multiply(unit.toCanonical());
        BigDecimal high = value.high().multiply(unit.toCanonical());
        subject.says(Tn.LOW, Literals.decimal(unit.writtenOut() ? low : value.low()))
                .says(Tn.HIGH, Literals.decimal(unit.writtenOut() ? high : value.high()))
                .says(Tn.BOUND, Tn.of(value.bound().individual()))
                .says(Vocabulary.QUDT_HAS_UNIT, unitOf(unit));
        if (comparable) {
            subject.says(Tn.CANONICAL_LOW, Literals.decimal(low)).says(Tn.CANONICAL_HIGH, Literals.decimal(high));
        }
    }

    /** The unit that the graph states an amount in. */
    static Node unitOf(Unit unit) {
        return NodeFactory.createURI(unit.writtenOut() ? unit.canonicalIri() : unit.iri());
    }

    private static void factors(Subject subject, Result result) {
        Result.Value value = result.value();
        factor(value.low(), result).ifPresent(f -> subject.says(Tn.FACTOR, Literals.real(f)));
        if (value.low().compareTo(value.high()) != 0) {
            factor(value.high(), result).ifPresent(f -> subject.says(Tn.FACTOR_HIGH, Literals.real(f)));
        }
    }

    private static OptionalDouble factor(BigDecimal stated, Result result) {
        return Factors.of(
                result.value().kind(), result.value().change(), result.metric().direction(), stated);
    }

    private void binding(Subject subject, Result.Binding binding) {
        subject.says(Tn.ACHIEVED_BY, technique(binding.subject()))
                .says(Tn.COMPARED_WITH, technique(binding.baseline()));
        if (!binding.baselineText().isBlank()) {
            subject.says(Tn.BASELINE_TEXT, Literals.string(binding.baselineText()));
        }
        binding.datasets().forEach(dataset -> subject.says(Tn.ON_DATASET, mint.entity(dataset)));
        binding.hardware().forEach(device -> subject.says(Tn.ON_HARDWARE, mint.entity(device)));
        binding.hardwareCount().ifPresent(count -> subject.says(Tn.HARDWARE_COUNT, Literals.integer(count)));
        subject.says(Tn.ON_TASK, binding.task().map(mint::entity));
    }

    /** A benchmark may be a sentence's subject, but only techniques achieve or are beaten. */
    private Optional<Node> technique(Optional<Entity> entity) {
        return entity.filter(e -> e.kind() == EntityKind.TECHNIQUE).map(mint::entity);
    }

    static void words(Subject subject, Evidence evidence) {
        subject.is(Tn.EVIDENCE)
                .says(Vocabulary.OA_EXACT, Literals.string(evidence.exact()))
                .says(Vocabulary.OA_START, Literals.integer(evidence.span().start()))
                .says(Vocabulary.OA_END, Literals.integer(evidence.span().end()));
        if (evidence.inTitle()) {
            subject.says(Tn.IN_TITLE, Literals.truth(true));
        }
    }
}
