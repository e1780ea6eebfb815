/**
 * Fills a fresh database faster than by inserting: node ids as triples come, then each index packed from sorted triples. May import nothing of
 * the loader.
 */
@NullMarked
package org.techne.loader.store.bulk;

import org.jspecify.annotations.NullMarked;
