/**
 * Reads published budgets and final accounts into facts. A format hands over printed
 * rows; its forms are recognised, each row is mapped to its line or code, columns that
 * the print lost are recovered with the identities of the forms, and what stays open is
 * marked, never guessed.
 */
@NullMarked
package org.mingzhang.reading;

import org.jspecify.annotations.NullMarked;
