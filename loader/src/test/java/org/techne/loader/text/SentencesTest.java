package org.techne.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The step is 3.5 Times as long.",
                "Speed vs. Accuracy is the question.",
                "Moor et al. Showed it first.",
                "Old nets, e.g. ResNet, are slow.",
                "See Fig. 3 and Eq. 2 for this.",
                "It took approx. 12 hours.",
                "Wins, i.e. More points, are rare.",
                "J. Shore wrote this.",
                "It grew w.r.t. Depth only.",
                "Use v2.1 or the file a.py in it.",
                "We ask \"why?\" and go on."
            })
    void fullStopsInsideASentenceDoNotEndIt(String sentence) {
        assertThat(sentencesOf(sentence)).containsExactly(sentence);
    }

    @Test
    void sentencesEndAtStopsAndMarks() {
        assertThat(sentencesOf("It is fast. It is small! Is it good? Yes."))
                .containsExactly("It is fast.", "It is small!", "Is it good?", "Yes.");
    }

    @Test
    void aNumberOrANameInLowerCaseMayBeginASentence() {
        assertThat(sentencesOf("It ends. 40% are left. xLSTM wins."))
                .containsExactly("It ends.", "40% are left.", "xLSTM wins.");
    }

    @Test
    void aClosingBracketBelongsToItsSentence() {
        assertThat(sentencesOf("(It is small.) It is fast.")).containsExactly("(It is small.)", "It is fast.");
    }

    @Test
    void sentencesHoldEveryTokenOnce() {
        Passage passage = Normaliser.normalise("word ".repeat(5000));
        List<Sentence> sentences = Sentences.of(passage);
        assertThat(sentences.stream().flatMap(s -> s.tokens().stream()).toList())
                .isEqualTo(Tokenizer.tokensOf(passage.text()));
        assertThat(sentences).allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(256));
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(sentencesOf("")).isEmpty();
        assertThat(sentencesOf(" \n ")).isEmpty();
    }

    private static List<String> sentencesOf(String text) {
        Passage passage = Normaliser.normalise(text);
        return Sentences.of(passage).stream()
                .map(s -> s.span().of(passage.text()))
                .toList();
    }
}
