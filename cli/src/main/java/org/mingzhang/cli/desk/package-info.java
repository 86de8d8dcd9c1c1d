/**
 * Files become verdicts: read, held against the rule book, several at once.
 */
@NullMarked
package org.mingzhang.cli.desk;

import org.jspecify.annotations.NullMarked;
