package org.techne.server.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.techne.server.graph.Addresses;
import org.techne.server.graph.Graphs;
import org.techne.server.graph.Snapshot;
import org.techne.server.http.Admission;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.HttpProblem;
import org.techne.server.http.Problem;
import org.techne.server.http.Reply;

/** The service: manifest, batches of queries, suggestions, values for columns. The preview is a page. */
public final class ReconcileFace implements Face {
    /** Where the service is. */
    public static final String ROOT = "/reconcile";

    /** How many queries a batch may hold. */
    static final int BATCH = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Graphs graphs;
    private final Admission admission;
    private final String version;

    /**
     * A service over these graphs.
     *
     * @param version of this program
     */
    public ReconcileFace(Graphs graphs, Admission admission, String version) {
        this.graphs = graphs;
        this.admission = admission;
        this.version = version;
    }

    @Override
    public boolean takesForms() {
        return true;
    }

    @Override
    public Reply answer(Ask ask) {
        String rest = ask.path().substring(ROOT.length());
        return switch (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest) {
            case "" -> json(service(ask));
            case "/suggest/entity" -> json(Suggestions.things(ask, graphs.now()));
            case "/suggest/type" -> json(Suggestions.types(ask));
            case "/suggest/property" -> json(Suggestions.properties(ask));
            case "/properties" -> json(Suggestions.proposals(ask));
            case "/view" -> view(ask);
            default -> throw HttpProblem.notFound("The reconciliation service has no " + rest + ".");
        };
    }

    private ObjectNode service(Ask ask) {
        Optional<String> queries = ask.parameter("queries");
        Optional<String> extend = ask.parameter("extend");
        Snapshot snapshot = graphs.now();
        if (queries.isPresent()) {
            Map<String, Asked> batch = batch(object("queries", queries.get()));
            return admission.admit(() -> results(batch, snapshot));
        }
        if (extend.isPresent()) {
            JsonNode asked = object("extend", extend.get());
            return admission.admit(() -> snapshot.read(facts -> new Extension(facts).rows(asked)));
        }
        return Manifest.of(ask.address(), version);
    }

    private static ObjectNode results(Map<String, Asked> batch, Snapshot snapshot) {
        return snapshot.read(facts -> {
            ObjectNode results = JSON.createObjectNode();
            Candidates candidates = new Candidates(snapshot, facts);
            batch.forEach((key, asked) ->
                    candidates.find(asked, results.putObject(key).putArray("result")));
            return results;
        });
    }

    private static Map<String, Asked> batch(JsonNode queries) {
        if (queries.size() > BATCH) {
            throw new HttpProblem(
                    new Problem(413, "Too much at once", "A batch holds at most " + BATCH + " queries.", List.of()));
        }
        Map<String, Asked> batch = new LinkedHashMap<>();
        queries.properties().forEach(entry -> batch.put(entry.getKey(), Asked.of(entry.getKey(), entry.getValue())));
        return batch;
    }

    private static JsonNode object(String parameter, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException noJson) {
            // Refused below, like JSON that is no object.
        }
        throw HttpProblem.badRequest(parameter + " is no JSON object.", List.of());
    }

    private static Reply view(Ask ask) {
        String id = ask.parameter("id").orElseThrow(() -> HttpProblem.badRequest("Give id.", List.of()));
        Node thing = Identifiers.thing(id);
        return Reply.seeOther(ask.address() + Addresses.href(thing.getURI()));
    }

    private static Reply json(ObjectNode node) {
        return Reply.ok("application/json", node.toString() + "\n");
    }
}
