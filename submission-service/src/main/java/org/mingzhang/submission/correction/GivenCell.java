package org.mingzhang.submission.correction;

import org.jspecify.annotations.Nullable;

/**
 * A cell as somebody gave it, not proved yet.
 *
 * @param form form id
 * @param row row id
 * @param column column id
 * @param value the amount as text; null blanks the cell
 */
public record GivenCell(@Nullable String form, @Nullable String row, @Nullable String column, @Nullable String value) {
}
