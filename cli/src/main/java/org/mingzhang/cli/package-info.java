/**
 * The rule book on a department's own desk: the same findings as in the service, without
 * one.
 */
@NullMarked
package org.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
