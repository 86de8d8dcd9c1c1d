package org.mingzhang.submission.filing;

import java.time.LocalDate;

/**
 * The bureau's decision to approve (批复).
 *
 * @param by the account that approved
 * @param repliedOn the date of 批复
 * @param comment the bureau's comment, may be empty
 */
public record Approval(String by, LocalDate repliedOn, String comment) {
}
