/**
 * Who may come in: tokens of machines, sessions of browsers, and the coarse rights by
 * path. Every service checks again; nothing is trusted because it passed here.
 */
@NullMarked
package org.mingzhang.gateway.access;

import org.jspecify.annotations.NullMarked;
