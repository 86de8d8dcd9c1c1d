/**
 * The identities of a template as linear equations over the cells of a filing: bound to
 * the template once, compiled for a set of rows once, evaluated in one pass.
 */
@NullMarked
package org.mingzhang.forms.identity;

import org.jspecify.annotations.NullMarked;
