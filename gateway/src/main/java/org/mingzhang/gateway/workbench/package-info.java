/**
 * The page people see after signing in.
 */
@NullMarked
package org.mingzhang.gateway.workbench;

import org.jspecify.annotations.NullMarked;
