package org.mingzhang.forms.personal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.mingzhang.forms.Sheet;

/**
 * Finds and hides personal data in a table: beside running text, the cell to the right of
 * 填报人, 项目负责人, 联系电话 and the like, or the cells below where these head a column.
 */
public final class PersonalCells {

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

	private final Set<Detail> details = EnumSet.noneOf(Detail.class);

	private PersonalCells(Sheet sheet) {
		this.rows = sheet.rows().stream().<List<String>>map((row) -> new ArrayList<>(row.cells())).toList();
		for (int row = 0; row < this.rows.size(); row++) {
			hideBeside(row);
		}
		for (List<String> cells : this.rows) {
			cells.forEach((cell) -> this.details.addAll(PersonalData.in(cell)));
			cells.replaceAll(PersonalData::hideIn);
		}
	}

	/**
	 * Hides personal data.
	 * @param sheet a table
	 * @return the table to publish
	 */
	public static Sheet hideIn(Sheet sheet) {
		PersonalCells cells = new PersonalCells(sheet);
		List<Sheet.Row> shown = new ArrayList<>();
		for (int row = 0; row < cells.rows.size(); row++) {
			shown.add(new Sheet.Row(sheet.rows().get(row).line(), cells.rows.get(row)));
		}
		return new Sheet(sheet.form(), PersonalData.hideIn(sheet.title()), shown);
	}

	/**
	 * Finds personal data.
	 * @param sheet a table
	 * @return the kinds it holds
	 */
	public static Set<Detail> in(Sheet sheet) {
		Set<Detail> details = new PersonalCells(sheet).details;
		details.addAll(PersonalData.in(sheet.title()));
		return details;
	}

	private void hideBeside(int row) {
		List<String> cells = this.rows.get(row);
		for (int column = 0; column < cells.size(); column++) {
			String label = LABEL_ENDS.matcher(cells.get(column)).replaceAll("");
			if (PERSON.matcher(label).matches()) {
				hide(row, column, Detail.NAME, PersonalCells::isName);
			}
			else if (NUMBER.matcher(label).matches()) {
				hide(row, column, Detail.TELEPHONE, (text) -> DIGITS.matcher(text).matches());
			}
		}
	}

	private void hide(int row, int column, Detail detail, Predicate<String> personal) {
		List<String> cells = this.rows.get(row);
		int beside = column + 1;
		while (beside < cells.size() && cells.get(beside).isBlank()) {
			beside++;
		}
		if (beside < cells.size() && personal.test(cells.get(beside))) {
			cells.set(beside, PersonalData.HIDDEN);
			this.details.add(detail);
			return;
		}
		int below = row + 1;
		while (below < this.rows.size() && hideCell(below, column, detail, personal)) {
			below++;
		}
	}

	private boolean hideCell(int row, int column, Detail detail, Predicate<String> personal) {
		List<String> cells = this.rows.get(row);
		if (column >= cells.size() || !personal.test(cells.get(column))) {
			return false;
		}
		cells.set(column, PersonalData.HIDDEN);
		this.details.add(detail);
		return true;
	}

	private static boolean isName(String text) {
		return NAME.matcher(text).matches() && !text.isBlank() && !NO_NAME.matcher(text).find()
				&& !PERSON.matcher(LABEL_ENDS.matcher(text).replaceAll("")).matches();
	}

}
