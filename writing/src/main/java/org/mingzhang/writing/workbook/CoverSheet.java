package org.mingzhang.writing.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mingzhang.writing.office.About;

/** Tells what the workbook is, how it comes out, and how it is filled in. */
final class CoverSheet {

	private static final List<String> HOW = List.of("1. 只填白色和蓝色的格。灰色的格由公式算出，已锁定；锁定没有密码，请勿解除。",
			"2. 科目行可以续填：在科目代码一栏选代码，名称自动带出；上级科目要排在下级科目上面。上级科目行的合计由公式算出，末级科目直接填写金额。",
			"3. 没有数字的格请留空；留空与 0.00 是两回事，填 0.00 表示确有此项而数为零。", "4. 金额单位以各表表头所印为准（元或万元），表间换算由公式完成。",
			"5. 填完后看“校验”：不通过为 0 才能报送。格内批注写有该格的等式。", "6. 请勿改动表名、栏目与科目代码的格式；文字说明写在“文字说明”表。");

	private final Page page;

	private final Styles styles;

	CoverSheet(Page page, Styles styles) {
		this.page = page;
		this.styles = styles;
	}

	void write(About about, CheckSheet checks) {
		this.page.text(0, 0, 1, 2, about.title(), this.styles.title());
		this.page.height(0, 32);
		fact(2, "部门", about.department());
		fact(3, "年度", String.valueOf(about.year()));
		fact(4, "种类", about.kind().label());
		fact(5, "表样", about.template());
		count(6, CheckSheet.FAILED, checks);
		count(7, CheckSheet.PASSED, checks);
		count(8, CheckSheet.BLANK, checks);
		CheckSheet.red(this.page.sheet().getSheetConditionalFormatting(), "$B$7>0", new CellRangeAddress(6, 6, 0, 1));
		legend();
		this.page.text(15, 0, "填报说明", this.styles.heading(2));
		for (int at = 0; at < HOW.size(); at++) {
			this.page.text(16 + at, 0, 1, 2, HOW.get(at), this.styles.note());
			this.page.height(16 + at, 30);
		}
		this.page.widths(List.of(24, 84));
		this.page.print(false, 0, -1);
		this.page.protect();
	}

	private void fact(int row, String name, String value) {
		this.page.text(row, 0, name, this.styles.listed(HorizontalAlignment.LEFT, "@"));
		this.page.text(row, 1, value, this.styles.listed(HorizontalAlignment.LEFT, "@"));
	}

	private void count(int row, String state, CheckSheet checks) {
		this.page.text(row, 0, "校验" + state + "（项）", this.styles.listed(HorizontalAlignment.LEFT, "@"));
		this.page.formula(row, 1, CheckSheet.count(state), Optional.of(BigDecimal.valueOf(checks.counted(state))),
				this.styles.listed(HorizontalAlignment.LEFT, "0"));
	}

	private void legend() {
		legend(10, Styles.Paint.INPUT, "填写");
		legend(11, Styles.Paint.FORMULA, "公式算出，已锁定");
		legend(12, Styles.Paint.PREFILLED, "已按上年决算或批复的预算预填，可以改动；批注写明出处");
		legend(13, Styles.Paint.DEVIATING, "照原表所填，与公式算出的数不同");
	}

	private void legend(int row, Styles.Paint paint, String meaning) {
		this.page.amount(row, 0, Optional.empty(), this.styles.amount(2, paint));
		this.page.text(row, 1, meaning, this.styles.listed(HorizontalAlignment.LEFT, "@"));
	}

}
