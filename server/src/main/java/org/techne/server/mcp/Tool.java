package org.techne.server.mcp;

/** One thing that a language model can ask for. What it is called and takes stands in {@code tools/<name>.json}. */
interface Tool {
    /** Its name, and its definition's. */
    String name();

    /**
     * Answers.
     *
     * @throws org.techne.server.http.HttpProblem where it cannot, with the mend
     */
    ToolAnswer call(Arguments arguments);
}
