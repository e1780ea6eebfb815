package org.techne.loader.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.SystemTDB;

/** An index written from its leaves upwards: full blocks, each written once. */
final class PackedIndex {
    private PackedIndex() {}

    /**
     * Fills an empty index. The object that is given is of no use afterwards: open the database anew.
     *
     * @param runs files of triples, each sorted in the order of the index
     * @return how many different triples there are
     */
    static long pack(TupleIndex index, List<Path> runs) throws IOException {
        BPlusTree tree = LoaderOps.idxBTree(index);
        RecordFactory records = tree.getRecordFactory();
        BPlusTreeParams parameters =
                new BPlusTreeParams(BPlusTreeParams.calcOrder(SystemTDB.BlockSize, records), records);
        try (MergedRuns triples = new MergedRuns(runs, records)) {
            CoLib.executeWrite(
                    index,
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            triples,
                            parameters,
                            records,
                            tree.getStateManager().getBufferChannel(),
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
            return triples.count();
        }
    }
}
