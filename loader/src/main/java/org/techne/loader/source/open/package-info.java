/** From what a user names (paths, patterns, addresses) to records: opens, unpacks, recognises, reads. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.open;

import org.jspecify.annotations.NullMarked;
