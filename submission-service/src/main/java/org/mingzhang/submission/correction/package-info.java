/**
 * Correcting figures of a filing: every given cell is proved against the template before
 * any is taken, and all reasons against them are told at once.
 */
@NullMarked
package org.mingzhang.submission.correction;

import org.jspecify.annotations.NullMarked;
