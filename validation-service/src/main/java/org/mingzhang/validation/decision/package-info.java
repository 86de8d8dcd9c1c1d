/**
 * What finance bureaus decide about rules (审核规则调整决定): switched off or of another severity
 * for a time, signed and never erased.
 */
@NullMarked
package org.mingzhang.validation.decision;

import org.jspecify.annotations.NullMarked;
