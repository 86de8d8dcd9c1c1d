/**
 * Asks the ledger over HTTP.
 */
@NullMarked
package org.mingzhang.validation.ledger.web;

import org.jspecify.annotations.NullMarked;
