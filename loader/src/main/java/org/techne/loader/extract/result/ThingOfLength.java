package org.techne.loader.extract.result;

import java.util.List;
import java.util.Set;
import org.techne.loader.text.Token;
import org.techne.loader.text.WordSet;

/** Times that say how long a thing is, not what something takes. */
final class ThingOfLength {
    private static final Set<String> LASTING = WordSet.of("""
            horizon horizons video videos clip clips audio window windows interval intervals speech recording recordings segment
            segments footage history forecast forecasts forecasting study studies trial trials setting settings session sessions sequence sequences utterance utterances period periods data old ago ahead
            """);

    private static final Set<String> TRAINING = WordSet.of(
            "finetuning fine-tuning fine pretraining pre-training pre tuning training retraining calibration compute");

    private ThingOfLength() {}

    /** "60 hours of video", "an 8-week horizon", "5 s clips": how long something is, not what it takes. */
    static boolean is(Line line, int item) {
        boolean of = line.symbol(item + 1) == Symbol.OF
                && line.symbol(item + 2) != Symbol.TRAIN_VERB
                && !TRAINING.contains(line.firstToken(item + 2).lower())
                && line.symbol(item + 2) != Symbol.HARDWARE;
        int behind = line.items().get(item).last() + 1;
        List<Token> tokens = line.sentence().tokens();
        boolean thing = tokens.subList(behind, Math.min(tokens.size(), behind + 3)).stream()
                .takeWhile(t -> t.isWord() || t.isNumber())
                .anyMatch(t -> LASTING.contains(t.lower()));
        return of || thing;
    }
}
