/**
 * Which path belongs to which part, and how long the gateway waits for it.
 */
@NullMarked
package org.mingzhang.gateway.route;

import org.jspecify.annotations.NullMarked;
