/** What a user can choose. Imports nothing of Techne, and not Jena. */
@NullMarked
package org.techne.loader.options;

import org.jspecify.annotations.NullMarked;
