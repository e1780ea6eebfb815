package org.techne.server.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.techne.server.http.Ask;
import org.techne.server.http.Face;
import org.techne.server.http.Reply;

/** {@code /query/check?query=}: the first fault of a text, as JSON; an empty object where there is none. */
public final class CheckFace implements Face {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Reply answer(Ask ask) {
        ObjectNode node = JSON.createObjectNode();
        SparqlFault.in(ask.parameter("query").orElse(""))
                .ifPresent(fault -> node.put("line", fault.line())
                        .put("column", fault.column())
                        .put("message", fault.message())
                        .put("placed", fault.placed()));
        return Reply.ok("application/json", node + "\n");
    }
}
