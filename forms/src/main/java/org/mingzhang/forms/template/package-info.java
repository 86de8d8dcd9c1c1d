/**
 * The form catalogue: which forms a province prints for which kind of filing and years,
 * with their lines, columns, notes and identities. All of it is data; a new province or
 * year is a new file.
 */
@NullMarked
package org.mingzhang.forms.template;

import org.jspecify.annotations.NullMarked;
