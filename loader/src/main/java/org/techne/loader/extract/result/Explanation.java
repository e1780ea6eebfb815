package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.techne.loader.extract.Entity;
import org.techne.loader.extract.PaperFacts;
import org.techne.loader.extract.Result;
import org.techne.loader.extract.name.Mention;
import org.techne.loader.extract.quantity.Refusal;
import org.techne.loader.text.Sentence;

/**
 * How an abstract was read, for people.
 *
 * @param sentences its sentences in order, those of the title first
 * @param vague things that are too general for a fact
 * @param facts what is stated of the paper
 */
public record Explanation(List<Reading> sentences, Set<Entity> vague, PaperFacts facts) {
    public Explanation {
        sentences = List.copyOf(sentences);
        vague = Set.copyOf(vague);
    }

    /**
     * How a sentence was read.
     *
     * @param sentence the sentence
     * @param inTitle whether it is the title's
     * @param items its symbols in order; articles and leftover hedges are left out
     * @param mentions the things it names, in order
     * @param results what it states, in the order of the text
     * @param refusals every other number in order, and the rule that refused it
     */
    public record Reading(
            Sentence sentence,
            boolean inTitle,
            List<Item> items,
            List<Mention> mentions,
            List<Stated> results,
            List<Refusal> refusals) {
        public Reading {
            items = List.copyOf(items);
            mentions = List.copyOf(mentions);
            results = List.copyOf(results);
            refusals = List.copyOf(refusals);
        }

        /** The sentence, as rules read it. */
        public String text() {
            return sentence.span().of(sentence.passage().text());
        }

        /** The words from one token through another. */
        public String words(int firstToken, int lastToken) {
            return sentence.span(firstToken, lastToken).of(sentence.passage().text());
        }

        /** The line of symbols, each with its words: {@code decrease-verb[cuts] metric[memory] by[by] percent[38%]}. */
        public String line() {
            return items.stream()
                    .map(item -> item.symbol().slug() + "[" + words(item.first(), item.last()) + "]")
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * A result and the item that states it.
     *
     * @param item the item of its number; an enumeration of numbers is one item
     * @param result the result
     */
    public record Stated(Item item, Result result) {}
}
