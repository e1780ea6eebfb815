package org.techne.loader.extract.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.Evidence;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.ResultKind;
import org.techne.loader.extract.RuleConfidence;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.name.Names;
import org.techne.loader.extract.quantity.Form;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.lexicon.Metric;
import org.techne.loader.lexicon.Unit;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Span;

/** Finds the results of a paper. */
public final class ResultFinder {
    private final Lexicon lexicon;
    private final NumberReading numbers;
    private final FrameMatcher matcher;
    private final Fit fit;
    private final StatedUnits units;

    /** A finder that reads with a lexicon. */
    public ResultFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = new NumberReading(lexicon);
        this.matcher = new FrameMatcher(lexicon);
        this.fit = new Fit(lexicon);
        this.units = new StatedUnits(lexicon);
    }

    /** The results of a paper, in the order of the text. */
    public List<Result> resultsOf(List<Sentence> sentences, int titleSentences, Names names) {
        Lines lines = new Lines(lexicon, numbers, sentences, names);
        Binder binder = new Binder(fit, new PaperScope(names.introducedEntities(), lines));
        Scope scope = new Scope(lexicon, new Performance(lexicon, sentences, names));
        List<Result> results = new ArrayList<>();
        for (int s = OwnWork.begins(sentences, titleSentences, names); s < lines.size(); s++) {
            if (lines.scan(s).quantities().isEmpty()) {
                scope.passOver();
                continue;
            }
            Line line = lines.get(s);
            List<Found> all = matcher.match(line, scope);
            if (!all.isEmpty()) {
                Evidence evidence = evidence(line);
                all.forEach(found -> results.addAll(results(line, found, binder, evidence)));
            }
        }
        return results;
    }

    /** How each sentence is read; the results are those of {@link #resultsOf}. */
    public List<Explanation.Reading> explain(List<Sentence> sentences, int titleSentences, Names names) {
        Lines lines = new Lines(lexicon, numbers, sentences, names);
        Binder binder = new Binder(fit, new PaperScope(names.introducedEntities(), lines));
        Scope scope = new Scope(lexicon, new Performance(lexicon, sentences, names));
        List<Explanation.Reading> readings = new ArrayList<>();
        int own = OwnWork.begins(sentences, titleSentences, names);
        for (int s = 0; s < lines.size(); s++) {
            Line line = lines.get(s);
            boolean inTitle = s < titleSentences;
            List<Found> found = s < own ? List.of() : matcher.match(line, scope);
            List<Explanation.Stated> stated = new ArrayList<>();
            for (Found one : found) {
                Item item = line.items().get(one.item());
                results(line, one, binder, evidence(line)).forEach(r -> stated.add(new Explanation.Stated(item, r)));
            }
            List<Refusal> scanned = lines.scan(s).refusals();
            Unread.Part part = inTitle ? Unread.Part.TITLE : s < own ? Unread.Part.BACKGROUND : Unread.Part.OWN_WORK;
            List<Refusal> refusals = Unread.of(line, part, found, scanned);
            List<Mention> mentions = names.mentions().get(s);
            readings.add(new Explanation.Reading(line.sentence(), inTitle, line.items(), mentions, stated, refusals));
        }
        return readings;
    }

    private List<Result> results(Line line, Found found, Binder binder, Evidence evidence) {
        List<Quantity> quantities = line.items().get(found.item()).quantities();
        List<Metric> metrics = found.metrics();
        boolean dealt = quantities.size() > 1 && metrics.size() == quantities.size();
        if (quantities.size() > 1 && metrics.size() > 1 && !dealt) {
            return List.of();
        }
        boolean respectively = line.symbols().indexOf(Symbol.RESPECTIVELY.code()) >= 0 || isPaired(line, quantities);
        List<Result> results = new ArrayList<>();
        for (int q = 0; q < quantities.size(); q++) {
            int ordinal = quantities.size() > 1 && (respectively || dealt) ? q : -1;
            List<Metric> own = dealt ? List.of(metrics.get(q)) : metrics;
            for (Metric metric : own) {
                Binder.Bound bound = binder.bind(line, found, metric, ordinal);
                results.add(result(line, found, quantities.get(q), metric, bound, evidence));
            }
        }
        return results;
    }

    /** "2.6×/8.3× faster than A/B" deals as "respectively" does. */
    private static boolean isPaired(Line line, List<Quantity> quantities) {
        boolean slash = quantities.size() > 1
                && line.sentence()
                        .tokens()
                        .get(quantities.getFirst().last() + 1)
                        .isSign('/');
        return slash || isDealt(line, quantities.size()) || isComparedInTurn(line, quantities.size());
    }

    /** "over A, B and C by 29x, 28x and 3x": as many rivals behind a comparison as there are numbers. */
    private static boolean isComparedInTurn(Line line, int numbers) {
        return numbers > 1
                && IntStream.range(1, line.items().size())
                        .filter(i -> line.symbol(i) == Symbol.TECHNIQUE)
                        .filter(i -> line.items().get(i).mentions().size() == numbers)
                        .anyMatch(i ->
                                line.symbols().substring(Math.max(0, i - 3), i).indexOf(Symbol.THAN.code()) >= 0);
    }

    /** Three numbers and three datasets, two and two devices behind a comparison: as many as there are numbers go with them. */
    private static boolean isDealt(Line line, int numbers) {
        List<Item> lists = IntStream.range(0, line.items().size())
                .filter(i -> line.symbol(i) == Symbol.DATASET && numbers > 1
                        || line.symbol(i) == Symbol.HARDWARE && numbers > 1)
                .mapToObj(line.items()::get)
                .toList();
        return lists.size() == 1 && lists.getFirst().mentions().size() == numbers;
    }

    private Result result(
            Line line, Found found, Quantity quantity, Metric metric, Binder.Bound bound, Evidence evidence) {
        Unit unit = units.of(stating(line, found, quantity), found.kind(), metric);
        boolean part = found.kind() == ResultKind.FRACTION && quantity.form() == Form.TIMES;
        BigDecimal factor = part ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        boolean target = found.kind() == ResultKind.ABSOLUTE
                && (quantity.reading().fromTo() || quantity.reading().falling())
                && (quantity.reading().falling() || Clause.changes(line, found.item()));
        BigDecimal low = target && !quantity.reading().falling() ? quantity.high() : quantity.low();
        BigDecimal high = target && quantity.reading().falling() ? quantity.low() : quantity.high();
        Result.Value value = new Result.Value(
                found.kind(),
                change(line, found, metric),
                low.multiply(factor),
                high.multiply(factor),
                unit,
                CarriedBound.of(line, found, quantity.reading().bound()));
        boolean inferred = found.inferred() || bound.inferred();
        double confidence = inferred ? RuleConfidence.ofInferred(found.rule()) : RuleConfidence.of(found.rule());
        return new Result(metric, value, bound.binding(), evidence, found.rule(), confidence, inferred);
    }

    /** "improves the bandwidth by 127%": nothing falls by more than all of it. */
    private static boolean isMoreThanAll(Line line, Found found) {
        Quantity quantity = line.items().get(found.item()).quantities().getFirst();
        return found.kind() == ResultKind.PERCENT_CHANGE
                && found.change() == Change.DECREASE
                && quantity.form() == Form.PERCENT
                && quantity.low().compareTo(BigDecimal.valueOf(100)) > 0;
    }

    /** "0.84 pages per second compared to 0.65 for A": a rival's bare number is in the unit of the paper's own. */
    private static Quantity stating(Line line, Found found, Quantity quantity) {
        boolean bare = found.rule().equals(RivalValue.RULE) && quantity.form() == Form.PLAIN;
        return bare ? line.items().get(found.parallel().getFirst()).quantities().getFirst() : quantity;
    }

    /** "3x and 2x improvements in throughput and energy": better is more of the one and less of the other. */
    private static Change change(Line line, Found found, Metric metric) {
        if (isMoreThanAll(line, found)) {
            return Change.INCREASE;
        }
        boolean first = metric.equals(found.metrics().getFirst());
        return first || found.direction() < 0 || found.change() == Change.NONE || found.kind() == ResultKind.FRACTION
                ? found.change()
                : Directions.of(line.symbol(found.direction()), metric);
    }

    private static Evidence evidence(Line line) {
        Span span = line.sentence().passage().toSource(line.sentence().span());
        return new Evidence(span.of(line.sentence().passage().source()), span, false);
    }
}
