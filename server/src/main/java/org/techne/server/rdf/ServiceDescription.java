package org.techne.server.rdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Reply;

/** What the SPARQL endpoint can do: answered where no query is given. */
public final class ServiceDescription implements Face {
    private static final String TURTLE = """
            @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
            @prefix formats: <http://www.w3.org/ns/formats/> .
            [] a sd:Service ;
                sd:endpoint <%1$s/sparql> ;
                sd:supportedLanguage sd:SPARQL11Query ;
                sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML , formats:SPARQL_Results_CSV ,
                    formats:SPARQL_Results_TSV , formats:Turtle , formats:N-Triples , formats:JSON-LD , formats:RDF_XML ;
                sd:propertyFeature <http://jena.apache.org/text#query> ;
                sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ;
                    <http://www.w3.org/2000/01/rdf-schema#seeAlso> <%1$s/.well-known/void> ] .
            """;

    @Override
    public Reply answer(Ask ask) {
        RdfFormat format = ask.accept()
                .best(RdfFormat.OF_TRIPLES, RdfFormat::mediaType)
                .or(() -> ask.accept().best(java.util.List.of("text/html")).map(html -> RdfFormat.TURTLE))
                .orElseThrow(() -> HttpProblem.notAcceptable(
                        RdfFormat.OF_TRIPLES.stream().map(RdfFormat::mediaType).toList()));
        return Reply.ok(format.contentType(), format.write(model(ask.address())));
    }

    private static Model model(String address) {
        Model model = ModelFactory.createDefaultModel();
        byte[] turtle = TURTLE.formatted(address).getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(model, new ByteArrayInputStream(turtle), Lang.TURTLE);
        return model;
    }
}
