/**
 * Keeps disclosures in MongoDB. Only writes of single documents are used, so the same
 * code is right on one node, on a sharded cluster and on the embedded database.
 */
@NullMarked
package org.mingzhang.publication.mongo;

import org.jspecify.annotations.NullMarked;
