/**
 * Whole documents, read and held against the rule book.
 */
@NullMarked
package org.mingzhang.rulebook.documents;

import org.jspecify.annotations.NullMarked;
