package org.techne.server.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.techne.server.query.Answer;

/**
 * What a SELECT, ASK, CONSTRUCT or DESCRIBE gave, as a table.
 *
 * @param answer its rows, or the triples of a CONSTRUCT or DESCRIBE
 * @param verdict "Yes" or "No" of an ASK; empty for other forms
 */
record QueryOutcome(Answer answer, String verdict) {
    private static final List<String> TRIPLE = List.of("subject", "property", "object");

    static final QueryOutcome NONE = new QueryOutcome(new Answer(List.of(), List.of(), 1, false), "");

    /** The first rows that an execution gives; inside the caller's transaction. */
    static QueryOutcome of(Query query, QueryExec exec, int most) {
        if (query.isAskType()) {
            return new QueryOutcome(NONE.answer(), exec.ask() ? "Yes" : "No");
        }
        if (query.isSelectType()) {
            return new QueryOutcome(rows(exec.select(), most), "");
        }
        return new QueryOutcome(
                triples(query.isConstructType() ? exec.constructTriples() : exec.describeTriples(), most), "");
    }

    private static Answer rows(RowSet found, int most) {
        List<Var> columns = found.getResultVars();
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < most && found.hasNext()) {
            Binding row = found.next();
            rows.add(columns.stream().map(v -> Optional.ofNullable(row.get(v))).toList());
        }
        return new Answer(columns.stream().map(Var::getVarName).toList(), rows, 1, found.hasNext());
    }

    private static Answer triples(Iterator<Triple> triples, int most) {
        List<List<Optional<Node>>> rows = new ArrayList<>();
        while (rows.size() < most && triples.hasNext()) {
            Triple triple = triples.next();
            rows.add(List.of(
                    Optional.of(triple.getSubject()),
                    Optional.of(triple.getPredicate()),
                    Optional.of(triple.getObject())));
        }
        return new Answer(TRIPLE, rows, 1, triples.hasNext());
    }
}
