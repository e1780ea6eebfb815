package org.techne.queries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Holds the parameters of a query against its VALUES blocks: each has its own, with its default in it. */
final class ParameterCheck {
    private final SavedQuery saved;
    private final Query tree;
    private final String file;
    private final List<Problem> problems;

    ParameterCheck(SavedQuery saved, Query tree, String file, List<Problem> problems) {
        this.saved = saved;
        this.tree = tree;
        this.file = file;
        this.problems = problems;
    }

    /** Adds what is wrong, at the lines where the parameters stand. */
    void check(Map<String, Integer> lines) {
        List<ElementData> blocks = blocks();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : saved.parameters()) {
            int line = lines.getOrDefault(parameter.name(), 0);
            if (!names.add(parameter.name())) {
                problems.add(Problem.at(file, line, parameter.name(), Code.E512, parameter.name()));
            }
            check(parameter, blocks, line);
        }
    }

    private void check(Parameter parameter, List<ElementData> blocks, int line) {
        Var variable = Var.alloc(parameter.name());
        List<ElementData> own =
                blocks.stream().filter(b -> b.getVars().contains(variable)).toList();
        boolean alone = !own.isEmpty()
                && own.stream()
                        .allMatch(b -> b.getVars().size() == 1 && b.getRows().size() == 1);
        if (!alone || tree.hasValues() && tree.getValuesVariables().contains(variable)) {
            problems.add(Problem.at(file, line, parameter.name(), Code.E507, "?" + parameter.name()));
            return;
        }
        List<Problem> refused = new ArrayList<>();
        Optional<Node> value = new ValueReader(saved, tree.getPrefixMapping(), new EntityNames(Graph.emptyGraph))
                .read(parameter, parameter.defaultValue(), refused);
        boolean agrees = value.isPresent()
                && own.stream()
                        .allMatch(b -> same(value.get(), b.getRows().get(0).get(variable)));
        if (!agrees) {
            problems.add(Problem.at(file, line, parameter.name(), Code.E508, parameter.defaultValue()));
        }
    }

    /** 2 and 2.0 are the same default. */
    private static boolean same(Node declared, Node written) {
        boolean numbers = declared.isLiteral()
                && written.isLiteral()
                && NodeValue.makeNode(declared).isNumber()
                && NodeValue.makeNode(written).isNumber();
        return numbers
                ? NodeValue.sameValueAs(NodeValue.makeNode(declared), NodeValue.makeNode(written))
                : declared.equals(written);
    }

    /** Every VALUES block inside the query's pattern, subqueries and EXISTS included. */
    private List<ElementData> blocks() {
        List<ElementData> blocks = new ArrayList<>();
        ElementTransformCopyBase gatherer = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                blocks.add(block);
                return block;
            }
        };
        QueryTransformOps.transform(tree, gatherer, new ExprTransformApplyElementTransform(gatherer));
        return blocks;
    }
}
