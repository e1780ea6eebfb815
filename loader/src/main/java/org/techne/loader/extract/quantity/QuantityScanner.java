package org.techne.loader.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techne.loader.extract.Bound;
import org.techne.loader.extract.Change;
import org.techne.loader.extract.RuleName;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.extract.quantity.Bounds.Before;
import org.techne.loader.extract.quantity.Quantity.Reading;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Finds the quantities of a sentence, and says of every other number why it is none. Linear in the tokens. */
public final class QuantityScanner {
    static final RuleName COVERED = new RuleName("veto-number-in-known-name");
    private static final RuleName TOO_LONG = new RuleName("veto-digits-without-end");
    private static final String DOLLAR = "http://qudt.org/vocab/unit/CCY_USD";
    private static final Set<String> UPWARDS = WordSet.of("more higher greater better");
    private final Lexicon lexicon;

    /** A scanner that knows the units of a lexicon. */
    public QuantityScanner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a sentence's numbers are.
     *
     * @param quantities the quantities, in order
     * @param refusals the other numbers
     */
    public record Scan(List<Quantity> quantities, List<Refusal> refusals) {}

    /**
     * Scans a sentence.
     *
     * @param covered for each token, whether a name covers it
     * @param marks the sentence's metrics and cues
     */
    public Scan scan(Sentence sentence, boolean[] covered, List<Hit> marks) {
        List<Token> tokens = sentence.tokens();
        Bounds bounds = new Bounds(tokens, marks);
        CompoundNumber compounds = new CompoundNumber(lexicon, tokens, marks);
        Scan scan = new Scan(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < tokens.size(); i++) {
            int next = tokens.get(i).isNumber()
                    ? compounds.holds(i)
                            ? refuse(i, CompoundNumber.VETO, scan)
                            : number(tokens, i, covered, bounds, scan)
                    : word(tokens, i, covered, bounds, scan);
            i = Math.max(i, next);
        }
        return scan;
    }

    private static int refuse(int i, RuleName rule, Scan scan) {
        scan.refusals.add(new Refusal(i, i, rule));
        return i;
    }

    private int word(List<Token> tokens, int i, boolean[] covered, Bounds bounds, Scan scan) {
        if (covered[i] || !tokens.get(i).isWord()) {
            return i;
        }
        Optional<WordQuantities.Found> found = WordQuantities.at(tokens, i);
        Optional<Numeral> time = found.isPresent() ? Optional.empty() : WordTime.at(tokens, i, lexicon);
        if (time.isPresent()) {
            return take(tokens, quantity(tokens, i, time.get(), bounds), scan);
        }
        found.ifPresent(f -> scan.quantities.add(ofWords(i, f, bounds)));
        return found.map(WordQuantities.Found::last).orElse(i);
    }

    private static Quantity ofWords(int i, WordQuantities.Found found, Bounds bounds) {
        Before before = bounds.before(i);
        Reading reading = new Reading(before.begin(), before.bound(), 0, before.only(), found.implied(), false, false);
        return new Quantity(i, found.last(), found.value(), found.high(), found.form(), Optional.empty(), reading);
    }

    private int number(List<Token> tokens, int i, boolean[] covered, Bounds bounds, Scan scan) {
        Optional<RuleName> veto = covered[i] ? Optional.of(COVERED) : Vetoes.of(tokens, i);
        if (veto.isPresent()) {
            scan.refusals.add(new Refusal(i, i, veto.get()));
            return i;
        }
        Optional<Numeral> numeral = Numeral.at(tokens, i);
        if (numeral.isEmpty()) {
            scan.refusals.add(new Refusal(i, i, TOO_LONG));
            return i;
        }
        Optional<WordQuantities.Found> orders =
                WordQuantities.counted(tokens, i, numeral.get().value());
        if (orders.isPresent() && orders.get().form() != Form.TIMES
                || orders.isPresent() && tokens.get(orders.get().last()).text().startsWith("magn")) {
            scan.quantities.add(ofWords(i, orders.get(), bounds));
            return orders.get().last();
        }
        return take(tokens, quantity(tokens, i, numeral.get(), bounds), scan);
    }

    private static int take(List<Token> tokens, Quantity quantity, Scan scan) {
        if (SizeInName.is(tokens, quantity)) {
            scan.refusals.add(new Refusal(quantity.first(), quantity.last(), SizeInName.VETO));
        } else {
            scan.quantities.add(FurtherChange.of(tokens, scan.quantities, quantity));
        }
        return quantity.last();
    }

    private Quantity quantity(List<Token> tokens, int i, Numeral low, Bounds bounds) {
        Optional<Quantity> part = SlashFraction.at(tokens, i, low, bounds);
        if (part.isPresent()) {
            return part.get();
        }
        boolean plus = isPlus(tokens, low.last() + 1);
        Before before = bounds.before(i);
        Measure measure = measure(tokens, i, before.begin(), plus ? low.last() + 1 : Best.after(tokens, low.last()));
        Optional<Range> range = Range.from(tokens, i, low, measure, lexicon);
        int sign = sign(tokens, i);
        boolean fromTo = range.isPresent() && (isArrow(tokens, measure.last() + 1) || isFrom(tokens, before.begin()));
        Measure last =
                UnitBefore.of(tokens, before.begin(), range.map(Range::measure).orElse(measure), lexicon);
        Bound bound = plus ? Bound.AT_LEAST : bound(tokens, before, last.last(), bounds);
        BigDecimal a = range.map(Range::low).orElse(low.value());
        BigDecimal b = range.map(Range::high).orElse(low.value());
        Reading reading =
                new Reading(before.begin(), bound, sign, before.only(), Change.NONE, fromTo, a.compareTo(b) > 0);
        int end = Spread.after(tokens, last.last());
        boolean percent = last.form() == Form.PLAIN && tokens.get(end).isSign('%');
        Form form = percent ? Form.PERCENT : last.form();
        int all = isPlus(tokens, end + 1) ? end + 1 : end;
        return new Quantity(i, all, a.min(b), a.max(b), form, last.unit(), reading);
    }

    private Measure measure(List<Token> tokens, int i, int begin, int last) {
        Measure measure = money(tokens, i, Measure.behind(tokens, last, lexicon));
        return measure.form() == Form.PLAIN && isFactor(tokens, begin) ? measure.as(Form.TIMES) : measure;
    }

    /** The plus of "300+ FPS". */
    private static boolean isPlus(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).isSign('+')
                && tokens.get(at).glued()
                && !tokens.get(at + 1).isNumber()
                && !tokens.get(at + 1).isSign('/')
                && !tokens.get(at + 1).isSign('-');
    }

    private static boolean isFrom(List<Token> tokens, int begin) {
        boolean from = begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("from");
        return from && !(begin > 1 && tokens.get(begin - 2).text().matches("rang(es?|ing|ed)|var(y|ies|ying|ied)"));
    }

    private static boolean isArrow(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isSign('→');
    }

    /** "$20": the sign of a currency stands before the number. */
    private Measure money(List<Token> tokens, int i, Measure measure) {
        boolean dollars = i > 0 && tokens.get(i - 1).isSign('$') && measure.form() == Form.PLAIN;
        return dollars ? new Measure(Form.UNIT, lexicon.unit(DOLLAR), measure.last()) : measure;
    }

    /** "a speedup of factor 10", "by a factor of up to 3" */
    private static boolean isFactor(List<Token> tokens, int i) {
        int at = i > 0 && tokens.get(i - 1).text().equals("of") ? i - 2 : i - 1;
        return at >= 0
                && (tokens.get(at).text().equals("factor")
                        || tokens.get(at).text().equals("factors"));
    }

    private static int sign(List<Token> tokens, int i) {
        if (i == 0 || !tokens.get(i).glued()) {
            return 0;
        }
        Token before = tokens.get(i - 1);
        if (before.isSign('+')) {
            return 1;
        }
        boolean opened = i > 1 && tokens.get(i - 2).isSign('(');
        return before.isSign('-') && (opened || !before.glued()) ? -1 : 0;
    }

    private static Bound bound(List<Token> tokens, Before before, int last, Bounds bounds) {
        if (before.bound() != Bound.EXACTLY) {
            return before.bound();
        }
        if (isPlus(tokens, last + 1)) {
            return Bound.AT_LEAST;
        }
        boolean orMore = last + 2 < tokens.size()
                && tokens.get(last + 1).text().equals("or")
                && UPWARDS.contains(tokens.get(last + 2).text());
        if (orMore) {
            return Bound.AT_LEAST;
        }
        boolean orLess = last + 2 < tokens.size()
                && tokens.get(last + 1).text().equals("or")
                && tokens.get(last + 2).text().matches("less|lower|fewer");
        if (orLess) {
            return Bound.UP_TO;
        }
        return bounds.averaged(last) ? Bound.ON_AVERAGE : NounBounds.of(tokens, before.begin(), last);
    }
}
