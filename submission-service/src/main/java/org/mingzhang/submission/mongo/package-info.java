/**
 * Filings in MongoDB: one document per filing version.
 */
@NullMarked
package org.mingzhang.submission.mongo;

import org.jspecify.annotations.NullMarked;
