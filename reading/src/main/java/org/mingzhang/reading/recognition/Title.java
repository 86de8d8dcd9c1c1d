package org.mingzhang.reading.recognition;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.SheetTemplate;

/**
 * The title of a form or sheet, found in the document.
 *
 * @param form the form; null if it is the title of a sheet
 * @param sheet the sheet; null if it is the title of a form
 * @param text the title as printed, its lines joined
 * @param number the printed number of the form in the title, such as 表2, if any
 * @param rows how many rows it takes
 */
record Title(@Nullable FormTemplate form, @Nullable SheetTemplate sheet, String text, @Nullable String number,
		int rows) {
}
