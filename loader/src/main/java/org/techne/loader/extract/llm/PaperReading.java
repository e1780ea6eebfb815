package org.techne.loader.extract.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.name.NameFinder;
import org.techne.loader.extract.name.Names;
import org.techne.loader.extract.quantity.Quantity;
import org.techne.loader.extract.quantity.QuantityScanner.Scan;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.extract.result.NumberReading;
import org.techne.loader.text.Abstract;
import org.techne.loader.text.Sentence;
import org.techne.loader.text.Sentences;
import org.techne.loader.text.Span;

/** A paper as the rules read it: its names, its quantities and the numbers that are none, to hold claims against. */
final class PaperReading {
    private final List<Sentence> sentences;
    private final Names names;
    private final List<Scan> scans;

    PaperReading(Abstract paper, NameFinder finder, NumberReading numbers) {
        sentences = new ArrayList<>(Sentences.of(paper.title()));
        int titleSentences = sentences.size();
        sentences.addAll(Sentences.of(paper.body()));
        names = finder.namesOf(sentences, titleSentences);
        scans = IntStream.range(0, sentences.size())
                .mapToObj(s -> numbers.scan(
                        sentences.get(s), names.mentions().get(s), names.marks().get(s)))
                .toList();
    }

    Names names() {
        return names;
    }

    /** The quantities whose digits stand in a place. */
    List<Quantity> quantitiesIn(Place place) {
        List<Quantity> quantities = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Quantity quantity : scans.get(s).quantities()) {
                if (isIn(place, s, quantity.first(), quantity.last())) {
                    quantities.add(quantity);
                }
            }
        }
        return quantities;
    }

    /** The numbers in a place that a veto refuses, as the normalised text writes them. */
    List<String> refusedIn(Place place) {
        List<String> refused = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (Refusal refusal : scans.get(s).refusals()) {
                if (isIn(place, s, refusal.first(), refusal.last())) {
                    refused.add(sentences.get(s).tokens().get(refusal.first()).text());
                }
            }
        }
        return refused;
    }

    /** The digits of the sentences that a place touches. */
    List<String> numbersAround(Place place) {
        return IntStream.range(0, sentences.size())
                .filter(s -> touches(place, s))
                .mapToObj(sentences::get)
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.isNumber())
                .map(token -> token.text().replace(",", ""))
                .toList();
    }

    /** The mentions of the sentences that a place touches. */
    List<Mention> mentionsAround(Place place) {
        return IntStream.range(0, sentences.size())
                .filter(s -> touches(place, s))
                .mapToObj(s -> names.mentions().get(s))
                .flatMap(List::stream)
                .toList();
    }

    /** The words of the sentences that a place touches, normalised. */
    String textAround(Place place) {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < sentences.size(); s++) {
            if (touches(place, s)) {
                text.append(sentences.get(s).span().of(place.passage().text())).append(' ');
            }
        }
        return text.toString();
    }

    /** The words of a mention, normalised. */
    String words(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        return sentence.span(mention.first(), mention.last())
                .of(sentence.passage().text());
    }

    private boolean touches(Place place, int s) {
        return sentences.get(s).passage().equals(place.passage())
                && sourceOf(s, sentences.get(s).span()).overlaps(place.span());
    }

    private boolean isIn(Place place, int s, int first, int last) {
        return sentences.get(s).passage().equals(place.passage())
                && place.span().covers(sourceOf(s, sentences.get(s).span(first, last)));
    }

    private Span sourceOf(int s, Span span) {
        return sentences.get(s).passage().toSource(span);
    }
}
