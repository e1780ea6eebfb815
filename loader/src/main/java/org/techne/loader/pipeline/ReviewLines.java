package org.techne.loader.pipeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.NameFact;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.RuleName;
import org.techne.loader.identity.Paper;
import org.techne.loader.link.Link;
import org.techne.loader.text.Normaliser;
import org.techne.loader.text.Passage;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;
import org.techne.loader.text.Span;

/** The facts of one paper as JSON objects whose fields bear the ontology's names. */
final class ReviewLines {
    private final Paper paper;

    ReviewLines(Paper paper) {
        this.paper = paper;
    }

    ObjectNode of(NameFact fact) {
        ObjectNode line = line(sentenceOf(fact.evidence()), fact.evidence(), fact.rule(), fact.confidence());
        line.put("fact", fact.relation().property());
        line.put("name", fact.entity().label());
        line.put("is", fact.entity().kind().slug());
        return line;
    }

    /** A link, found when the texts of the papers are gone: without title and sentence. */
    static ObjectNode of(String paper, Link link) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("paper", paper);
        found(line, link.candidate().evidence(), Link.RULE, link.confidence());
        line.put("fact", link.candidate().relation().property());
        line.put("name", link.technique().label());
        line.put("is", link.technique().kind().slug());
        return line;
    }

    ObjectNode of(Result result) {
        ObjectNode line = line(result.evidence().exact(), result.evidence(), result.rule(), result.confidence());
        Result.Value value = result.value();
        line.put("fact", "reports");
        line.put("metric", result.metric().label());
        line.put("kind", value.kind().individual());
        if (value.change() != Change.NONE) {
            line.put("change", value.change().individual());
        }
        line.put("low", value.low());
        line.put("high", value.high());
        line.put("unit", value.unit().symbol());
        line.put("bound", value.bound().individual());
        bind(line, result.binding());
        if (result.inferred()) {
            line.put("inferred", true);
        }
        return line;
    }

    private static void bind(ObjectNode line, Result.Binding binding) {
        put(line, "achievedBy", binding.subject());
        put(line, "comparedWith", binding.baseline());
        if (!binding.baselineText().isBlank()) {
            line.put("baselineText", binding.baselineText());
        }
        put(line, "onDataset", binding.datasets());
        put(line, "onHardware", binding.hardware());
        binding.hardwareCount().ifPresent(count -> line.put("hardwareCount", count));
        put(line, "onTask", binding.task());
    }

    private static void put(ObjectNode line, String field, Optional<Entity> entity) {
        entity.ifPresent(present -> line.put(field, present.label()));
    }

    private static void put(ObjectNode line, String field, List<Entity> entities) {
        if (!entities.isEmpty()) {
            ArrayNode labels = line.putArray(field);
            entities.forEach(entity -> labels.add(entity.label()));
        }
    }

    private ObjectNode line(String sentence, Evidence evidence, RuleName rule, double confidence) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("paper", paper.slug());
        line.put("title", paper.record().title());
        line.put("sentence", sentence);
        found(line, evidence, rule, confidence);
        return line;
    }

    private static void found(ObjectNode line, Evidence evidence, RuleName rule, double confidence) {
        line.put("start", evidence.span().start());
        line.put("end", evidence.span().end());
        if (evidence.inTitle()) {
            line.put("inTitle", true);
        }
        line.put("foundBy", rule.value());
        line.put("confidence", confidence);
    }

    /** The evidence of a name is the name alone; a person wants its sentence. */
    private String sentenceOf(Evidence evidence) {
        if (evidence.inTitle()) {
            return paper.record().title();
        }
        Passage body = Normaliser.normalise(paper.record().abstractText());
        return Sentences.of(body).stream()
                .map(Sentence::span)
                .map(body::toSource)
                .filter(span -> covers(span, evidence.span()))
                .map(span -> span.of(body.source()))
                .findFirst()
                .orElse(evidence.exact());
    }

    private static boolean covers(Span sentence, Span words) {
        return sentence.start() <= words.start() && words.end() <= sentence.end();
    }
}
