/**
 * The parts of the system that stand behind the gateway: where they are, how they are
 * called when they fail, and whether they are well.
 */
@NullMarked
package org.mingzhang.gateway.part;

import org.jspecify.annotations.NullMarked;
