package org.techne.queries;

/**
 * A place in a saved query where a value goes.
 *
 * @param name the variable of its VALUES block, without the question mark
 * @param type what values it takes
 * @param defaultValue the value that stands in the query, as a user would write it
 * @param description what it means, for a form or a help text; empty where the name says it
 */
public record Parameter(String name, ParameterType type, String defaultValue, String description) {}
