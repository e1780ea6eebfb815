package org.techne.server.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a tool answers.
 *
 * @param content as its output schema says
 * @param text the same for a reader, shorter
 */
record ToolAnswer(ObjectNode content, String text) {}
