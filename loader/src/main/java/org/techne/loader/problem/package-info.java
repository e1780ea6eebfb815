/** What is wrong with the input: codes, problems and their gathering. Serves all stages; imports nothing of Techne and not Jena. */
@NullMarked
package org.techne.loader.problem;

import org.jspecify.annotations.NullMarked;
