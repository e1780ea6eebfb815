/**
 * Drawings of answers as SVG, complete without a script. May import graph. Not the pages.
 */
@NullMarked
package org.techne.server.chart;

import org.jspecify.annotations.NullMarked;
