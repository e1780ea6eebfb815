import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Maps with CARML, streaming: CarmlMap MAPPING.ttl OUT.nt, with files named relative to the working directory. */
public final class CarmlMap {
    public static void main(String[] args) throws Exception {
        Set<TriplesMap> mapping = RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(args[0]));
        RdfRmlMapper mapper = RdfRmlMapper.builder()
                .triplesMaps(mapping)
                .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
                .valueFactorySupplier(SimpleValueFactory::getInstance)
                .fileResolver(Path.of("/"))
                .build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
            writer.startRDF();
            mapper.map().doOnNext(writer::handleStatement).blockLast();
            writer.endRDF();
        }
    }
}
