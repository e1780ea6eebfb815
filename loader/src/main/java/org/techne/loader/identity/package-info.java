/** Which records are of one paper, what the paper is called, and which record gives which value. May import source and problem. Not Jena. */
@NullMarked
package org.techne.loader.identity;

import org.jspecify.annotations.NullMarked;
