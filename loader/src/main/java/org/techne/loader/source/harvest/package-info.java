/** Fetches the pages of an OAI-PMH service into a folder, from where they are read like other files. May import source. Not Jena. */
@NullMarked
package org.techne.loader.source.harvest;

import org.jspecify.annotations.NullMarked;
