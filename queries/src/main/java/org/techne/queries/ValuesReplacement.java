package org.techne.queries;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts another row into each VALUES block of one variable, wherever it stands: subqueries and EXISTS included. */
final class ValuesReplacement extends ElementTransformCopyBase {
    private final Map<Var, Node> values;

    private ValuesReplacement(Map<Var, Node> values) {
        this.values = values;
    }

    static Query in(Query query, Map<Var, Node> values) {
        ValuesReplacement replacement = new ValuesReplacement(values);
        return QueryTransformOps.transform(query, replacement, new ExprTransformApplyElementTransform(replacement));
    }

    @Override
    public Element transform(ElementData block) {
        if (block.getVars().size() != 1) {
            return block;
        }
        Var variable = block.getVars().get(0);
        if (!values.containsKey(variable)) {
            return block;
        }
        Node value = values.get(variable);
        return new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, value)));
    }
}
