package org.mingzhang.submission.filing;

import java.time.Instant;

/**
 * Who acted, when, and in the course of what.
 *
 * @param account a person's or machine's account, or the service that told the news
 * @param trace id of the request or message that caused the act
 * @param at when
 */
public record Signature(String account, String trace, Instant at) {
}
