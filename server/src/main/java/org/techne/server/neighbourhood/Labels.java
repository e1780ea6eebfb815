package org.techne.server.neighbourhood;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Terms;

/** The properties that edges stand for, and how an edge is read: from, label, to. */
final class Labels {
    /** Of things that papers name together. */
    static final String BESIDE = "named together with";
    /** Of papers that name the same things. */
    static final String ALIKE = "names the same as";

    static final Map<Node, String> ALL = all();

    private Labels() {}

    static String of(Node property) {
        return ALL.getOrDefault(property, "");
    }

    private static Map<Node, String> all() {
        Map<Node, String> labels = new LinkedHashMap<>();
        labels.put(Terms.BROADER, "narrower than");
        labels.put(Terms.FOR_TASK, "made for");
        labels.put(Terms.INTRODUCES, "introduces");
        labels.put(Terms.USES, "uses");
        labels.put(Terms.COMPARES_WITH, "compares with");
        labels.put(Terms.EVALUATES_ON, "evaluates on");
        labels.put(Terms.ADDRESSES, "addresses");
        labels.put(Terms.RUNS_ON, "runs on");
        return labels;
    }
}
