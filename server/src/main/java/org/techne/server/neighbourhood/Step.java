package org.techne.server.neighbourhood;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;

/** One way from a thing to its neighbours. */
sealed interface Step {
    /** What the neighbours are to the thing. */
    String title();

    /** What the thing states of others. */
    record Out(String title, Node property) implements Step {}

    /** What states it of the thing. */
    record In(String title, Node property) implements Step {}

    /** What papers that name the thing say by these properties. */
    record Beside(String title, List<Node> properties) implements Step {}

    /** Papers that name what this paper names. */
    record Alike(String title) implements Step {}

    /** The ways from a thing of this kind, the closest first; none from metrics, which have boards. */
    static List<Step> of(Kind kind) {
        return switch (kind) {
            case PAPER -> ofPaper();
            case TECHNIQUE -> ofTechnique();
            case DATASET ->
                joined(
                        List.of(new Out("For task", Terms.FOR_TASK), new In("Introduced by", Terms.INTRODUCES)),
                        beside("Techniques", "Other datasets of its papers", "Tasks", "Devices"),
                        List.of(new In("Papers that measure on it", Terms.EVALUATES_ON)));
            case TASK ->
                joined(
                        List.of(new In("Made for it", Terms.FOR_TASK)),
                        beside("Techniques", "Datasets", "Other tasks of its papers", "Devices"),
                        List.of(new In("Papers", Terms.ADDRESSES)));
            case HARDWARE ->
                joined(
                        List.of(),
                        beside("Techniques", "Datasets", "Tasks", "Other devices of its papers"),
                        List.of(new In("Papers that run on it", Terms.RUNS_ON)));
            case METRIC -> List.of();
        };
    }

    /** What leads from papers to things of this kind. */
    static List<Node> fromPapers(Kind kind) {
        return switch (kind) {
            case TECHNIQUE -> List.of(Terms.INTRODUCES, Terms.USES, Terms.COMPARES_WITH);
            case DATASET -> List.of(Terms.INTRODUCES, Terms.EVALUATES_ON);
            case TASK -> List.of(Terms.ADDRESSES);
            case HARDWARE -> List.of(Terms.RUNS_ON);
            case PAPER, METRIC -> List.of();
        };
    }

    private static List<Step> ofTechnique() {
        return joined(
                List.of(new In("Introduced by", Terms.INTRODUCES)),
                beside("Other techniques of its papers", "Datasets", "Tasks", "Devices"),
                List.of(new In("Used by", Terms.USES), new In("Compared by", Terms.COMPARES_WITH)));
    }

    private static List<Step> ofPaper() {
        return List.of(
                new Out("Introduces", Terms.INTRODUCES),
                new Out("Uses", Terms.USES),
                new Out("Compares with", Terms.COMPARES_WITH),
                new Out("Evaluates on", Terms.EVALUATES_ON),
                new Out("Addresses", Terms.ADDRESSES),
                new Out("Runs on", Terms.RUNS_ON),
                new Alike("Papers that name the same"));
    }

    private static List<Step> beside(String techniques, String datasets, String tasks, String devices) {
        return List.of(
                new Beside(techniques, List.of(Terms.INTRODUCES, Terms.USES, Terms.COMPARES_WITH)),
                new Beside(datasets, List.of(Terms.EVALUATES_ON)),
                new Beside(tasks, List.of(Terms.ADDRESSES)),
                new Beside(devices, List.of(Terms.RUNS_ON)));
    }

    private static List<Step> joined(List<Step> first, List<Step> beside, List<Step> last) {
        List<Step> families = List.of(new Out("Broader", Terms.BROADER), new In("Narrower", Terms.BROADER));
        return Stream.of(families, first, beside, last).flatMap(List::stream).toList();
    }
}
