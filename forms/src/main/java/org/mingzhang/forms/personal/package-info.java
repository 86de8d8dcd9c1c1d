/**
 * Personal data (个人信息) in filings: one place that knows it, for those who report it and
 * those who hide it.
 */
@NullMarked
package org.mingzhang.forms.personal;

import org.jspecify.annotations.NullMarked;
