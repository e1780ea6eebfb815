/** Runs a load from sources to a sink: every stage in its place, bounded queues between them. May import all of the loader. */
@NullMarked
package org.techne.loader.pipeline;

import org.jspecify.annotations.NullMarked;
