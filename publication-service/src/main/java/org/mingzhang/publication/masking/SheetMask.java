package org.mingzhang.publication.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.mingzhang.forms.Sheet;

/**
 * Hides personal data in a table: beside running text, the cell to the right of 填报人,
 * 项目负责人, 联系电话 and the like, or the cells below where these head a column.
 */
final class SheetMask {

	private static final Pattern PERSON = Pattern
		.compile("(?:项目|单位|部门|财务)?(?:填报人|填表人|制表人|经办人|联系人|审核人|负责人)(?:姓名|签字|签章)?");

	private static final Pattern NUMBER = Pattern.compile("(?:联系|办公|手机|固定)?(?:电话|手机|传真|联系方式)(?:号码)?");

	private static final Pattern LABEL_ENDS = Pattern.compile("[\\s\\p{Z}:：*＊]+");

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·\\s\\p{Z}、,，]{2,12}");

	/** What no name of a person contains, but many a head of a column. */
	private static final Pattern NO_NAME = Pattern
		.compile("金额|预算|电话|单位|地址|项目|部门|名称|日期|时间|年度|支出|收入|情况|类别|属性|意见|职务|人员|盖章");

	private static final Pattern DIGITS = Pattern.compile(".*\\d{5,}.*|.*\\d{3,}[-—－ ]\\d{3,}.*",
			Pattern.UNICODE_CHARACTER_CLASS);

	private final List<List<String>> rows;

	private SheetMask(Sheet sheet) {
		this.rows = sheet.rows().stream().<List<String>>map((row) -> new ArrayList<>(row.cells())).toList();
	}

	static Sheet hideIn(Sheet sheet) {
		SheetMask mask = new SheetMask(sheet);
		for (int row = 0; row < mask.rows.size(); row++) {
			mask.hideBeside(row);
		}
		List<Sheet.Row> shown = new ArrayList<>();
		for (int row = 0; row < mask.rows.size(); row++) {
			shown.add(new Sheet.Row(sheet.rows().get(row).line(),
					mask.rows.get(row).stream().map(PersonalData::hideIn).toList()));
		}
		return new Sheet(sheet.form(), PersonalData.hideIn(sheet.title()), shown);
	}

	private void hideBeside(int row) {
		List<String> cells = this.rows.get(row);
		for (int column = 0; column < cells.size(); column++) {
			String label = LABEL_ENDS.matcher(cells.get(column)).replaceAll("");
			if (PERSON.matcher(label).matches()) {
				hide(row, column, SheetMask::isName);
			}
			else if (NUMBER.matcher(label).matches()) {
				hide(row, column, (text) -> DIGITS.matcher(text).matches());
			}
		}
	}

	private void hide(int row, int column, Predicate<String> personal) {
		List<String> cells = this.rows.get(row);
		int beside = column + 1;
		while (beside < cells.size() && cells.get(beside).isBlank()) {
			beside++;
		}
		if (beside < cells.size() && personal.test(cells.get(beside))) {
			cells.set(beside, PersonalData.HIDDEN);
			return;
		}
		int below = row + 1;
		while (below < this.rows.size() && hideCell(below, column, personal)) {
			below++;
		}
	}

	private boolean hideCell(int row, int column, Predicate<String> personal) {
		List<String> cells = this.rows.get(row);
		if (column >= cells.size() || !personal.test(cells.get(column))) {
			return false;
		}
		cells.set(column, PersonalData.HIDDEN);
		return true;
	}

	private static boolean isName(String text) {
		return NAME.matcher(text).matches() && !text.isBlank() && !NO_NAME.matcher(text).find()
				&& !PERSON.matcher(LABEL_ENDS.matcher(text).replaceAll("")).matches();
	}

}
