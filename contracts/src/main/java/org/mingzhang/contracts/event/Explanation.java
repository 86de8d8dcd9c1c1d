package org.mingzhang.contracts.event;

import org.mingzhang.forms.check.Finding;

/**
 * A department's explanation of a finding.
 *
 * @param finding the finding, as it stood when explained
 * @param text the explanation
 * @param by the account that explained
 */
public record Explanation(Finding finding, String text, String by) {
}
