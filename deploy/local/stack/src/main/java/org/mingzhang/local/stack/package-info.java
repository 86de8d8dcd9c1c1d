/**
 * Starts and stops the local system.
 */
@NullMarked
package org.mingzhang.local.stack;

import org.jspecify.annotations.NullMarked;
