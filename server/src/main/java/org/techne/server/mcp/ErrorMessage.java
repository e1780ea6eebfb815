package org.techne.server.mcp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.Optional;

/** A message that cannot be read, answered as JSON-RPC says: an error of no request in particular. */
final class ErrorMessage extends StdSerializer<McpError> {
    private static final long serialVersionUID = 1L;

    ErrorMessage() {
        super(McpError.class);
    }

    @Override
    public void serialize(McpError error, JsonGenerator out, SerializerProvider provider) throws IOException {
        int code = Optional.ofNullable(error.getJsonRpcError())
                .map(McpSchema.JSONRPCResponse.JSONRPCError::code)
                .orElse(McpSchema.ErrorCodes.INVALID_REQUEST);
        out.writeStartObject();
        out.writeStringField("jsonrpc", McpSchema.JSONRPC_VERSION);
        out.writeNullField("id");
        out.writeObjectFieldStart("error");
        out.writeNumberField("code", code);
        out.writeStringField("message", Optional.ofNullable(error.getMessage()).orElse("Not understood"));
        out.writeEndObject();
        out.writeEndObject();
    }
}
