/**
 * What the person at the terminal is told: Chinese first, English second.
 */
@NullMarked
package org.mingzhang.local.terminal;

import org.jspecify.annotations.NullMarked;
