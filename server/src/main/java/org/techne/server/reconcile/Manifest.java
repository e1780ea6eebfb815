package org.techne.server.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.techne.server.graph.Kind;
import org.techne.server.graph.Terms;

/** What the service can do and where. */
final class Manifest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "?id={{id}}";

    private Manifest() {}

    static ObjectNode of(String address, String version) {
        String root = address + ReconcileFace.ROOT;
        ObjectNode manifest = JSON.createObjectNode();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Techne: techniques, datasets, hardware, tasks and metrics of machine learning")
                .put("identifierSpace", Terms.BASE)
                .put("schemaSpace", Terms.TN)
                .put("documentation", address + "/api/openapi.json")
                .put("serviceVersion", version)
                .put("logo", address + "/static/techne.svg")
                .put("batchSize", ReconcileFace.BATCH);
        services(manifest, root);
        return manifest;
    }

    private static void services(ObjectNode manifest, String root) {
        manifest.putObject("view").put("url", root + "/view" + ID);
        manifest.putObject("preview")
                .put("url", root + "/preview" + ID)
                .put("width", 420)
                .put("height", 200);
        ArrayNode types = manifest.putArray("defaultTypes");
        Kind.NAMED.forEach(kind -> Identifiers.type(types, kind));
        ObjectNode suggest = manifest.putObject("suggest");
        service(suggest.putObject("entity"), root, "/suggest/entity");
        service(suggest.putObject("type"), root, "/suggest/type");
        service(suggest.putObject("property"), root, "/suggest/property");
        ObjectNode extend = manifest.putObject("extend");
        service(extend.putObject("propose_properties"), root, "/properties");
        extend.putArray("property_settings");
    }

    private static void service(ObjectNode node, String root, String path) {
        node.put("service_url", root).put("service_path", path);
    }
}
