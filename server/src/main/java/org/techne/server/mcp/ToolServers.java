package org.techne.server.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Servers of the protocol over the two transports. */
public final class ToolServers {
    /** Where the tools are over HTTP. */
    public static final String PATH = "/mcp";

    private static final String NAME = "techne";
    private static final int LARGEST_REQUEST = 1 << 20;
    private static final McpJsonMapper JSON = new JacksonMcpJsonMapper(mapper());

    private ToolServers() {}

    /** Streamable HTTP without sessions: any request may go to any of several servers. */
    public static HttpServlet http(ToolBox box, String version) {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(JSON)
                .messageEndpoint(PATH)
                .maxRequestSize(LARGEST_REQUEST)
                .build();
        List<McpStatelessServerFeatures.SyncToolSpecification> tools = box.tools().stream()
                .map(tool -> new McpStatelessServerFeatures.SyncToolSpecification(
                        ToolDefinition.named(tool.name()).tool(), (context, request) -> ToolBox.call(tool, request)))
                .toList();
        var unused = McpServer.sync(transport)
                .serverInfo(NAME, version)
                .instructions(ToolBox.INSTRUCTIONS)
                .capabilities(capabilities())
                .immediateExecution(true)
                .jsonMapper(JSON)
                .tools(tools)
                .build();
        return transport;
    }

    /** One client at the other end of two streams; ends when the input does. */
    public static McpSyncServer stdio(ToolBox box, String version, InputStream in, OutputStream out) {
        List<McpServerFeatures.SyncToolSpecification> tools = box.tools().stream()
                .map(tool -> new McpServerFeatures.SyncToolSpecification(
                        ToolDefinition.named(tool.name()).tool(), (exchange, request) -> ToolBox.call(tool, request)))
                .toList();
        return McpServer.sync(new StdioServerTransportProvider(JSON, in, out))
                .serverInfo(NAME, version)
                .instructions(ToolBox.INSTRUCTIONS)
                .capabilities(capabilities())
                .jsonMapper(JSON)
                .tools(tools)
                .build();
    }

    /** The library writes a message that it cannot read back as an exception, stack and all; here it becomes the error that it stands for. */
    private static ObjectMapper mapper() {
        SimpleModule errors = new SimpleModule();
        errors.addSerializer(McpError.class, new ErrorMessage());
        return new ObjectMapper().registerModule(errors);
    }

    private static McpSchema.ServerCapabilities capabilities() {
        return McpSchema.ServerCapabilities.builder().tools(false).build();
    }
}
