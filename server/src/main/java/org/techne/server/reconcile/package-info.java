/**
 * A reconciliation service (Entity Reconciliation Community Group, version 0.2): tables of names become things of the graph. May import graph
 * and http. Not the pages.
 */
@NullMarked
package org.techne.server.reconcile;

import org.jspecify.annotations.NullMarked;
