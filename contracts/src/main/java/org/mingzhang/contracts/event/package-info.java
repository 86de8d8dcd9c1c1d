/**
 * What the services tell each other. A released shape is never edited; a change is a new
 * version with a golden file of its own.
 */
@NullMarked
package org.mingzhang.contracts.event;

import org.jspecify.annotations.NullMarked;
