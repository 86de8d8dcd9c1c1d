/**
 * The OpenID provider of the local system.
 */
@NullMarked
package org.mingzhang.local.identity;

import org.jspecify.annotations.NullMarked;
