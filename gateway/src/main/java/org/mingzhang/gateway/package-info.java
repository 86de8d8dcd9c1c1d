/**
 * The only door to the system.
 */
@NullMarked
package org.mingzhang.gateway;

import org.jspecify.annotations.NullMarked;
