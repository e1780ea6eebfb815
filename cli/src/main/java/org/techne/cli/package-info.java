/**
 * The command line: one class a command; wires loader, queries and server together.
 *
 * <p>May import every other module. The only package that prints.
 */
@NullMarked
package org.techne.cli;

import org.jspecify.annotations.NullMarked;
