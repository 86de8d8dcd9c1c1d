package org.mingzhang.forms.check;

import org.jspecify.annotations.Nullable;

/**
 * Where a check looked.
 *
 * @param form form id; null if it looked at the filing as a whole
 * @param row row id; null if it looked at a whole form
 * @param column column id; null if it looked at a whole row or form
 * @param printed the printed address: 公开01表 27行 1栏
 */
public record Place(@Nullable String form, @Nullable String row, @Nullable String column, String printed) {
}
