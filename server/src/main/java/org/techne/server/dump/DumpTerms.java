package org.techne.server.dump;

import java.time.Instant;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.techne.server.graph.Terms;

/** Says of a dataset where its dumps are: for VoID a link, for DCAT a distribution with date, size and checksum. */
final class DumpTerms {
    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final Graph graph;
    private final Node dataset;
    private final String address;

    DumpTerms(Graph graph, Node dataset, String address) {
        this.graph = graph;
        this.dataset = dataset;
        this.address = address;
    }

    /** Adds a dump; size and checksum only where it is made already. */
    void add(DumpFormat format, Optional<Dump> made, Instant modified) {
        Node file = iri(address + DumpFace.ROOT + format.fileName());
        Node distribution = iri(file.getURI() + "#distribution");
        graph.add(dataset, iri("http://rdfs.org/ns/void#dataDump"), file);
        graph.add(dataset, dcat("distribution"), distribution);
        graph.add(distribution, Terms.TYPE, dcat("Distribution"));
        graph.add(distribution, dcat("downloadURL"), file);
        graph.add(distribution, dcat("mediaType"), iri(IANA + format.mediaType()));
        graph.add(distribution, dcat("compressFormat"), iri(IANA + DumpFormat.PACKED));
        Node date = NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime);
        graph.add(distribution, iri("http://purl.org/dc/terms/modified"), date);
        made.ifPresent(dump -> addSum(distribution, dump));
    }

    private void addSum(Node distribution, Dump dump) {
        String length = Long.toString(dump.length());
        Node size = NodeFactory.createLiteralDT(length, XSDDatatype.XSDnonNegativeInteger);
        Node checksum = NodeFactory.createBlankNode();
        graph.add(distribution, dcat("byteSize"), size);
        graph.add(distribution, iri(SPDX + "checksum"), checksum);
        graph.add(checksum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"));
        Node value = NodeFactory.createLiteralDT(dump.sha256(), XSDDatatype.XSDhexBinary);
        graph.add(checksum, iri(SPDX + "checksumValue"), value);
    }

    private static Node dcat(String name) {
        return iri(DCAT + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
