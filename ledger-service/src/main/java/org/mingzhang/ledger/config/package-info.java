/**
 * Puts the service together.
 */
@NullMarked
package org.mingzhang.ledger.config;

import org.jspecify.annotations.NullMarked;
