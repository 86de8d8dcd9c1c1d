package org.mingzhang.rulebook.rule;

import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.filing.Proof;

/**
 * One filing under examination (审核).
 *
 * @param filing the filing
 * @param proof how its equations come out
 * @param background what is known besides the filing
 */
public record Examination(Filing filing, Proof proof, Background background) {
}
