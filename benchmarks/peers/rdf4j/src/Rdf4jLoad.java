import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.NotifyingSail;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/** Loads N-Triples in one transaction without isolation: Rdf4jLoad native|lmdb FILE.nt FOLDER, with three indexes as TDB2 has. */
public final class Rdf4jLoad {
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[2]));
        String indexes = "spoc,posc,ospc";
        NotifyingSail store = args[0].equals("native")
                ? new NativeStore(folder.toFile(), indexes)
                : new LmdbStore(folder.toFile(), new LmdbStoreConfig(indexes).setForceSync(false));
        SailRepository repository = new SailRepository(store);
        try (var connection = repository.getConnection();
                InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[1])), 1 << 16)) {
            connection.begin(IsolationLevels.NONE);
            connection.add(in, RDFFormat.NTRIPLES);
            connection.commit();
            System.out.println(connection.size() + " triples");
        } finally {
            repository.shutDown();
        }
    }
}
