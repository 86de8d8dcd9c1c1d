/**
 * Classification codes by year: 支出功能分类科目 and 支出经济分类科目.
 */
@NullMarked
package org.mingzhang.forms.codes;

import org.jspecify.annotations.NullMarked;
