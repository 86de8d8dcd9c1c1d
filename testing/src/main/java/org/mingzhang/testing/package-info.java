/**
 * What all tests share: rules of the architecture, quiet logs, named skips.
 */
@NullMarked
package org.mingzhang.testing;

import org.jspecify.annotations.NullMarked;
