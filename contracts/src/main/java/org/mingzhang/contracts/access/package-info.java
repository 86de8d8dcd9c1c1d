/**
 * Who may do what. Every service decides by these rules itself; the gateway is not
 * trusted by position.
 */
@NullMarked
package org.mingzhang.contracts.access;

import org.jspecify.annotations.NullMarked;
