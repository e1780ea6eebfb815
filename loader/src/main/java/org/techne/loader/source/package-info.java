/** From files and addresses to paper records: one class per format. May import problem. Not Jena. */
@NullMarked
package org.techne.loader.source;

import org.jspecify.annotations.NullMarked;
