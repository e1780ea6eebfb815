/** Sources in JSON and JSON Lines: one dialect per service. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.json;

import org.jspecify.annotations.NullMarked;
