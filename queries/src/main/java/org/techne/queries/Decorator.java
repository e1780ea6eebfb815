package org.techne.queries;

import java.util.List;

/**
 * One {@code #+ key: value} of a query's head.
 *
 * @param line where it begins, from 1
 * @param under what is indented below it: the parameters below params
 */
record Decorator(String key, String value, int line, List<Decorator> under) {}
