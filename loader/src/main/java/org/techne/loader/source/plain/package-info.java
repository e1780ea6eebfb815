/** Sources in plain text with fields: arXiv's .abs, tables, BibTeX, RIS, front matter. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.source.plain;

import org.jspecify.annotations.NullMarked;
