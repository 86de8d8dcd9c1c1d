/**
 * What checking a filing says: a finding per rule and place, in three states. A check
 * that did not run is never a pass.
 */
@NullMarked
package org.mingzhang.forms.check;

import org.jspecify.annotations.NullMarked;
