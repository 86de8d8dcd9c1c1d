/**
 * Evaluation sheets and the other tables kept as text (绩效自评表, 绩效目标表, 固定资产占用情况表): their
 * figures, found by the labels of the template, and what has to hold among them.
 */
@NullMarked
package org.mingzhang.rulebook.evaluation;

import org.jspecify.annotations.NullMarked;
