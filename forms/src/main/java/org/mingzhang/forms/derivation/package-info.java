/**
 * What the figures of a missing form must be, told from the other forms of a filing by
 * the identities of its template: proved to the last cell, or not offered at all.
 */
@NullMarked
package org.mingzhang.forms.derivation;

import org.jspecify.annotations.NullMarked;
