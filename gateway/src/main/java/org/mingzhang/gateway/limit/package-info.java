/**
 * How much one caller may send: bytes in a request, and requests in a time.
 */
@NullMarked
package org.mingzhang.gateway.limit;

import org.jspecify.annotations.NullMarked;
