/**
 * The HTTP interface of filings and reviews. Controllers are plain blocking methods on
 * virtual threads; only the stream of events is reactive.
 */
@NullMarked
package org.mingzhang.submission.web;

import org.jspecify.annotations.NullMarked;
