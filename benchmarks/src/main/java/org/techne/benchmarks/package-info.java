/** How fast abstracts are read, measured with JMH. May import text, lexicon, extract and source. Run by hand: see the README beside it. */
@NullMarked
package org.techne.benchmarks;

import org.jspecify.annotations.NullMarked;
