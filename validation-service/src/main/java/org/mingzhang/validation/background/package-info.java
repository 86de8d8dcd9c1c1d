/**
 * Puts together what is known about a department besides its filing.
 */
@NullMarked
package org.mingzhang.validation.background;

import org.jspecify.annotations.NullMarked;
