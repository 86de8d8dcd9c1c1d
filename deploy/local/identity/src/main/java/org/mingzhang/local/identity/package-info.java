/**
 * The OpenID provider (身份服务) of the local demonstration: it signs in the accounts of
 * every registered department and finance bureau. Production uses a provider of its own.
 */
@NullMarked
package org.mingzhang.local.identity;

import org.jspecify.annotations.NullMarked;
