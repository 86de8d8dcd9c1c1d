package org.mingzhang.submission.filing;

/**
 * What the ledger booked for a filing.
 *
 * @param entries number of entries in the posting group
 * @param groupHash hash of the group, chained in its district
 */
public record Posting(int entries, String groupHash) {
}
