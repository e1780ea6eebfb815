package org.techne.loader.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Span;

/** Facts made by hand, with the lexicon's metrics and units. */
public final class Facts {
    /** A mined technique. */
    public static final Entity FLASH = Entity.mined(EntityKind.TECHNIQUE, "Flash++", List.of("Flash Plus Plus"));

    /** A technique of the lexicon. */
    public static final Entity BERT = new Entity(EntityKind.TECHNIQUE, "bert", "BERT", List.of());

    /** A device of the lexicon. */
    public static final Entity A100 = new Entity(EntityKind.HARDWARE, "nvidia-a100", "NVIDIA A100", List.of());

    private static final RuleName RULE = new RuleName("made-by-hand");

    private Facts() {}

    /** A paper that states nothing. */
    public static PaperFacts none() {
        return new PaperFacts(List.of(), List.of(), List.of());
    }

    /** That the paper names this. */
    public static NameFact names(Relation relation, Entity entity, String text) {
        int start = Math.max(0, text.indexOf(entity.label()));
        Span span = new Span(start, Math.min(text.length(), start + 3));
        return new NameFact(relation, entity, new Evidence(span.of(text), span, false), RULE, 0.9);
    }

    /** {@code Flash++} is n times better at something than BERT on eight A100. */
    public static Result ratio(Lexicon lexicon, String metric, Change change, String n, String text) {
        Result.Value value = value(lexicon, ResultKind.RATIO, change, n, n, "https://w3id.org/techne/ontology#Factor");
        Result.Binding binding = new Result.Binding(
                Optional.of(FLASH),
                Optional.of(BERT),
                "",
                List.of(),
                List.of(A100),
                OptionalInt.of(8),
                Optional.empty());
        Span all = new Span(0, text.length());
        return new Result(lexicon.metric(metric), value, binding, new Evidence(text, all, false), RULE, 0.8, true);
    }

    /** An amount that belongs to nobody. */
    public static Result amount(Lexicon lexicon, String metric, String low, String high, String unit, String text) {
        Result.Binding binding = new Result.Binding(
                Optional.empty(),
                Optional.empty(),
                "dense models",
                List.of(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty());
        Result.Value value = value(lexicon, ResultKind.ABSOLUTE, Change.NONE, low, high, unit);
        Evidence evidence = new Evidence(text, new Span(0, text.length()), true);
        return new Result(lexicon.metric(metric), value, binding, evidence, RULE, 0.75, false);
    }

    private static Result.Value value(
            Lexicon lexicon, ResultKind kind, Change change, String low, String high, String unit) {
        return new Result.Value(
                kind,
                change,
                new BigDecimal(low),
                new BigDecimal(high),
                lexicon.unit(unit).orElseThrow(),
                kind == ResultKind.RATIO ? Bound.UP_TO : Bound.EXACTLY);
    }
}
