/**
 * Holds filings against the rule book.
 */
@NullMarked
package org.mingzhang.validation;

import org.jspecify.annotations.NullMarked;
