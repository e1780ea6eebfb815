package org.techne.loader.extract.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.lexicon.EntityKind;
import org.techne.loader.lexicon.Lexicon;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Writes a sentence as a line of symbols: at each place the longest of quantity, name, metric and cue. */
final class LineBuilder {
    private static final Set<String> SET = WordSet.of("set sets");
    private static final Set<String> PARTS_OF_DATA = WordSet.of("""
            test dev val validation train training evaluation eval holdout calibration data
            """);

    private static final Set<String> ABBREVIATIONS = WordSet.of("vs val seq approx avg");
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final @Nullable Mention[] mentions;
    private final @Nullable Quantity[] quantities;
    /** For each token, where the next quantity begins. */
    private final int[] nextQuantity;

    private final Marks places;
    private final SlashPairs pairs;

    LineBuilder(
            Lexicon lexicon, Sentence sentence, List<Mention> mentions, List<Hit> marks, List<Quantity> quantities) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        int tokens = sentence.tokens().size();
        this.mentions = new Mention[tokens];
        mentions.reversed().forEach(m -> this.mentions[m.first()] = m);
        this.quantities = new Quantity[tokens];
        quantities.reversed().forEach(q -> this.quantities[q.reading().begin()] = q);
        this.nextQuantity = nextQuantity(quantities, tokens);
        this.places = new Marks(sentence, marks, quantities);
        this.pairs = new SlashPairs(sentence, this.mentions, this.quantities);
    }

    /** The first quantity in the list that begins at a token or behind it; Integer.MAX_VALUE for none. */
    private static int[] nextQuantity(List<Quantity> quantities, int tokens) {
        int[] next = new int[tokens];
        Arrays.fill(next, Integer.MAX_VALUE);
        for (Quantity quantity : quantities.reversed()) {
            Arrays.fill(
                    next, 0, quantity.reading().begin() + 1, quantity.reading().begin());
        }
        return next;
    }

    /** The line of the sentence with this index. */
    Line build(int index) {
        List<Item> items = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<Item> item = measureAt(at, items).or(() -> itemAt(start));
            item.ifPresent(items::add);
            at = item.map(i -> i.last() + 1).orElse(leftOut(at));
        }
        return Line.of(index, sentence, Enumerations.collapse(items));
    }

    /** Where to go on behind an article or a leftover hedge. */
    private int leftOut(int at) {
        return places.longest(at, nextQuantity[at], EntityKind.CUE)
                .map(h -> h.last() + 1)
                .orElse(at + 1);
    }

    /** A metric of the paper's own, told by its noun, unless a longer name stands here. */
    private Optional<Item> measureAt(int at, List<Item> before) {
        if (quantities[at] != null || !places.hasMeasure(at)) {
            return Optional.empty();
        }
        int limit = nextQuantity[at];
        int metric =
                places.longest(at, limit, EntityKind.METRIC).map(Hit::length).orElse(0);
        int named = Optional.ofNullable(mentions[at])
                .map(m -> m.last() - m.first() + 1)
                .orElse(0);
        return places.longest(at, limit, EntityKind.CUE)
                .filter(cue -> MeasureNoun.is(cue) && cue.length() >= Math.max(metric, named))
                .flatMap(cue -> MeasureNoun.take(sentence, cue, before));
    }

    /** The item that begins here; empty for what is left out. */
    private Optional<Item> itemAt(int at) {
        Quantity quantity = quantities[at];
        if (quantity != null) {
            return Optional.of(Item.of(quantity).withMentions(DeviceHours.devices(quantity, mentions, lexicon)));
        }
        int limit = nextQuantity[at];
        Optional<Mention> mention = Optional.ofNullable(mentions[at]);
        Optional<Hit> metric = places.longest(at, limit, EntityKind.METRIC)
                .filter(h -> !NoMetric.is(sentence.tokens(), h.first(), h.last()));
        Optional<Hit> cue = places.longest(at, limit, EntityKind.CUE);
        int named = mention.map(m -> m.last() - m.first() + 1).orElse(0);
        int measured = metric.map(Hit::length).orElse(0);
        int cued = cue.map(Hit::length).orElse(0);
        if (measured > 0 && measured >= named && measured >= cued) {
            return Optional.of(ofMetric(metric.orElseThrow()));
        }
        if (named > 0 && named >= cued) {
            return mention.map(Item::of);
        }
        if (cued == 1 && isSetOfData(at)) {
            return Optional.of(Item.of(Symbol.WORD, at, at));
        }
        return cued > 0 && !isPlainWord(at, cue.orElseThrow()) ? ofCue(cue.orElseThrow()) : Optional.of(ofToken(at));
    }

    /** A cue that says nothing here: the "on" of "on-device", the "rate" of no measure. */
    private boolean isPlainWord(int at, Hit cue) {
        boolean compound = cue.length() == 1 && endOfCompound(at) > at && isPreposition(cue);
        return compound || MeasureNoun.is(cue) || NoMetric.isOfMethods(sentence.tokens(), cue.last());
    }

    /** "the test set", "COCO test-dev set": no verb. */
    private boolean isSetOfData(int at) {
        List<Token> tokens = sentence.tokens();
        boolean set = at > 0 && SET.contains(tokens.get(at).text());
        return set && (PARTS_OF_DATA.contains(tokens.get(at - 1).lower()) || endsDataset(at - 1));
    }

    private boolean endsDataset(int token) {
        return Arrays.stream(mentions, Math.max(0, token - LONGEST_NAME), token + 1)
                .anyMatch(m -> m != null && m.last() == token && m.kind() == EntityKind.DATASET);
    }

    /** The "on" of "on-device" is part of a word. */
    private static boolean isPreposition(Hit cue) {
        return Symbol.named(cue.label().entry().slug())
                .filter(Symbol::isPreposition)
                .isPresent();
    }

    /** A metric whose words hold a cue of change is that cue, bearing the metric: "faster inference". */
    private Item ofMetric(Hit metric) {
        Optional<Symbol> cue = places.cuesWithin(metric).stream()
                .filter(h -> !MetricEnd.isCompounded(sentence.tokens(), h.last()))
                .sorted(Comparator.comparingInt((Hit h) -> -h.length())
                        .thenComparingInt(h -> Marks.rank(h, h.first() > metric.first())))
                .flatMap(h -> Symbol.named(h.label().entry().slug()).stream())
                .filter(Directions::isChange)
                .findFirst();
        Symbol symbol = cue.orElse(Symbol.METRIC);
        String slug = MetricEnd.narrowed(sentence.tokens(), metric);
        Optional<String> rate = slug.equals("flops") || slug.equals("compute-rate")
                ? MetricEnd.per(sentence.tokens(), metric.last())
                : Optional.empty();
        return rate.isPresent()
                ? Item.of(symbol, metric.first(), metric.last() + 2).withMetric(lexicon.metric(rate.get()))
                : Item.of(symbol, metric.first(), MetricEnd.ofThreshold(sentence.tokens(), metric.last()))
                        .withMetric(lexicon.metric(slug));
    }

    /** Articles and leftover hedges are left out. */
    private static Optional<Item> ofCue(Hit cue) {
        return Symbol.named(cue.label().entry().slug()).map(symbol -> Item.of(symbol, cue.first(), cue.last()));
    }

    private Item ofToken(int at) {
        Token token = sentence.tokens().get(at);
        if (token.isNumber()) {
            return Item.of(Symbol.NUMBER, at, at);
        }
        if (token.isWord()) {
            return Item.of(Symbol.WORD, at, endOfCompound(at));
        }
        if (token.isSign('/') && (pairs.isPairing(at) || isBetweenMetrics(at))) {
            return Item.of(Symbol.AND, at, at);
        }
        return Item.of(isInside(at) ? Symbol.WORD : ofSign(token.text().charAt(0)), at, at);
    }

    /** "cuts latency/memory by 3x" */
    private boolean isBetweenMetrics(int slash) {
        return isMetric(slash + 1, slash + 1)
                && IntStream.range(Math.max(0, slash - LONGEST_NAME), slash)
                        .anyMatch(first -> isMetric(first, slash - 1));
    }

    /** True where a metric begins at a token and ends at another or behind it. */
    private boolean isMetric(int first, int last) {
        return first < sentence.tokens().size()
                && places.longest(first, Integer.MAX_VALUE, EntityKind.METRIC)
                        .filter(hit -> hit.last() >= last)
                        .isPresent();
    }

    /** "end-to-end" is one word, up to where a name, a metric or a quantity begins. */
    private int endOfCompound(int at) {
        List<Token> tokens = sentence.tokens();
        int last = at;
        while (last + 2 < tokens.size()
                && tokens.get(last + 1).isSign('-')
                && tokens.get(last + 1).glued()
                && tokens.get(last + 2).glued()
                && !isTaken(last + 2)) {
            last += 2;
        }
        return last;
    }

    private boolean isTaken(int at) {
        return mentions[at] != null
                || quantities[at] != null
                || places.longest(at, Integer.MAX_VALUE, EntityKind.METRIC).isPresent();
    }

    /** The points of "M1.1" and "vs." end nothing. */
    private boolean isInside(int at) {
        List<Token> tokens = sentence.tokens();
        if (tokens.get(at).isSign('.')
                && at > 0
                && ABBREVIATIONS.contains(tokens.get(at - 1).lower())) {
            return at + 1 < tokens.size();
        }
        return tokens.get(at).isSign('.')
                && at + 1 < tokens.size()
                && tokens.get(at + 1).glued();
    }

    private static Symbol ofSign(char sign) {
        return switch (sign) {
            case ',' -> Symbol.COMMA;
            case '(', '[' -> Symbol.OPEN;
            case ')', ']' -> Symbol.CLOSE;
            case ':', '=' -> Symbol.COLON;
            case ';', '.', '!', '?', '—' -> Symbol.BREAK;
            default -> Symbol.WORD;
        };
    }
}
