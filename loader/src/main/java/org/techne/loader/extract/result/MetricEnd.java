package org.techne.loader.extract.result;

import java.util.List;
import java.util.Optional;
import org.techne.loader.extract.name.Hit;
import org.techne.loader.text.Token;

/** What the signs behind a metric's words make of it: a threshold, a rate, or a part of a longer word. */
final class MetricEnd {
    private static final int REACH = 5;

    private MetricEnd() {}

    /** The metric's own slug; "top-1 ImageNet accuracy" is top-1 accuracy. */
    static String narrowed(List<Token> tokens, Hit metric) {
        String slug = metric.label().entry().slug();
        List<Token> before = tokens.subList(Math.max(0, metric.first() - REACH), metric.first());
        return slug.equals("accuracy") && isTopOne(before) ? "top-1-accuracy" : slug;
    }

    private static boolean isTopOne(List<Token> before) {
        for (int i = 0; i + 2 < before.size(); i++) {
            if (before.get(i).lower().equals("top")
                    && before.get(i + 1).isSign('-')
                    && before.get(i + 2).text().equals("1")) {
                return before.subList(i + 3, before.size()).stream()
                        .allMatch(t -> t.isWord() || t.isNumber() || t.isSign('-'));
            }
        }
        return false;
    }

    /** The "multiply" of "multiply-adds" tells no change. */
    static boolean isCompounded(List<Token> tokens, int last) {
        return last + 1 < tokens.size()
                && tokens.get(last + 1).isSign('-')
                && tokens.get(last + 1).glued();
    }

    /** "in terms of kernel TFLOPs/s", "in TOPS/W": what operations in a time, for a watt, on an area measure. */
    static Optional<String> per(List<Token> tokens, int last) {
        boolean slash = last + 2 < tokens.size() && tokens.get(last + 1).isSign('/');
        return slash
                ? switch (tokens.get(last + 2).lower()) {
                    case "s" -> Optional.of("compute-rate");
                    case "w", "watt" -> Optional.of("energy-efficiency");
                    case "mm", "mm2" -> Optional.of("area-efficiency");
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    /** The "@0.7" of "mAP@0.7" belongs to the metric. */
    static int ofThreshold(List<Token> tokens, int last) {
        boolean threshold = last + 2 < tokens.size()
                && tokens.get(last + 1).isSign('@')
                && tokens.get(last + 1).glued()
                && tokens.get(last + 2).glued()
                && tokens.get(last + 2).isNumber();
        return threshold ? last + 2 : last;
    }
}
