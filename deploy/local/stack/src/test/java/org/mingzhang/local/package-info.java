/**
 * What holds for everything that makes up the local system.
 */
@NullMarked
package org.mingzhang.local;

import org.jspecify.annotations.NullMarked;
