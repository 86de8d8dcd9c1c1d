package org.mingzhang.submission.drafting;

import org.mingzhang.submission.filing.Overview;

/**
 * The answer to a document that was filed.
 *
 * @param filing the filing it made
 * @param repeated whether an earlier request with the same key had made it
 */
public record Filed(Overview filing, boolean repeated) {
}
