/**
 * How long reading a document takes, beside what a library needs for its text alone.
 */
@NullMarked
package org.mingzhang.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
