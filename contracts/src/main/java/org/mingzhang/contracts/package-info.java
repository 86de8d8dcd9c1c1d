/**
 * What the services agree on: the ids of filings, who may do what, the events and their
 * topics.
 */
@NullMarked
package org.mingzhang.contracts;

import org.jspecify.annotations.NullMarked;
