/** Pages about one paper in HTML. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.html;

import org.jspecify.annotations.NullMarked;
