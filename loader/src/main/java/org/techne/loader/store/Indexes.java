package org.techne.loader.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Looks into the indexes of a database. */
final class Indexes {
    private Indexes() {}

    /**
     * The number of triples, counted in every index.
     *
     * @param files folder of a database that is not open
     * @throws IllegalStateException where the indexes do not agree
     */
    static long triples(Path files) {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(files));
        try {
            return triples(database);
        } finally {
            TDBInternal.expel(database, true);
        }
    }

    private static long triples(DatasetGraph database) {
        return Txn.calculateRead(database, () -> {
            TupleTable table = TDBInternal.getDatasetGraphTDB(database)
                    .getTripleTable()
                    .getNodeTupleTable()
                    .getTupleTable();
            List<Long> sizes = new ArrayList<>();
            for (TupleIndex index : table.getIndexes()) {
                sizes.add(index.size());
            }
            if (sizes.stream().distinct().count() != 1) {
                throw new IllegalStateException("the indexes of the new database hold " + sizes
                        + " triples, which should be equal; load again");
            }
            return sizes.getFirst();
        });
    }
}
