/**
 * What a department does with its filings: file, correct, explain, check, submit,
 * withdraw, amend.
 */
@NullMarked
package org.mingzhang.submission.drafting;

import org.jspecify.annotations.NullMarked;
