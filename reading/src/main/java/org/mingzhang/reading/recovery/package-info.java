/**
 * Recovers the columns of figures whose blank neighbours were lost in print. The unknowns
 * are the places that a row's figures can take without changing their order; what holds
 * between them are the identities of the forms. Only what every solution agrees on is
 * settled.
 */
@NullMarked
package org.mingzhang.reading.recovery;

import org.jspecify.annotations.NullMarked;
