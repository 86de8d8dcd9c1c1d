/**
 * Publishes what is approved and booked.
 */
@NullMarked
package org.mingzhang.publication;

import org.jspecify.annotations.NullMarked;
