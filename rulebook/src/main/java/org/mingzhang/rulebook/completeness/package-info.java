/**
 * Everything that has to be there is there.
 */
@NullMarked
package org.mingzhang.rulebook.completeness;

import org.jspecify.annotations.NullMarked;
