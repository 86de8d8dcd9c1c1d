/**
 * Who is asking, checked by every service itself whatever the gateway did, and how
 * requests are refused.
 */
@NullMarked
package org.mingzhang.access;

import org.jspecify.annotations.NullMarked;
