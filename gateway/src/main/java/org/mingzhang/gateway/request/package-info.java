/**
 * What every request carries: an id that logs and problems share, and nothing that only a
 * proxy may say.
 */
@NullMarked
package org.mingzhang.gateway.request;

import org.jspecify.annotations.NullMarked;
