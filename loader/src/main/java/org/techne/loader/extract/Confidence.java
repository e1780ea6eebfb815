package org.techne.loader.extract;

/** Checks of calibrated probabilities. */
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " is outside 0..1; divide a percentage by 100");
        }
    }
}
