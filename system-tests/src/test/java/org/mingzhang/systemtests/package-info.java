/**
 * The whole system, tested from outside.
 */
@NullMarked
package org.mingzhang.systemtests;

import org.jspecify.annotations.NullMarked;
