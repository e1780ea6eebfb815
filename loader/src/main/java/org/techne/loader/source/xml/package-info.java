/** Sources in XML, read as a stream with external entities off. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.xml;

import org.jspecify.annotations.NullMarked;
