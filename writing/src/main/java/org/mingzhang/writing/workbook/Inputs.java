package org.mingzhang.writing.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed into a form: amounts that are numbers, codes of the list. */
final class Inputs {

	/** Below what exact arithmetic in 分 can hold. */
	private static final String MOST = "9999999999999";

	private final XSSFSheet sheet;

	private final CellRangeAddressList amounts = new CellRangeAddressList();

	private CellRangeAddress last = new CellRangeAddress(0, 0, 0, 0);

	Inputs(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	void amount(int row, int column) {
		boolean below = this.amounts.countRanges() > 0 && this.last.getFirstColumn() == column
				&& this.last.getLastRow() == row - 1 && this.last.getLastColumn() == column;
		boolean beside = this.amounts.countRanges() > 0 && this.last.getFirstRow() == row
				&& this.last.getLastRow() == row && this.last.getLastColumn() == column - 1;
		if (below) {
			this.last.setLastRow(row);
		}
		else if (beside) {
			this.last.setLastColumn(column);
		}
		else {
			this.last = new CellRangeAddress(row, row, column, column);
			this.amounts.addCellRangeAddress(this.last);
		}
	}

	/**
	 * A code beside the list is allowed after a question: no list is complete for ever.
	 */
	void codes(int firstRow, int lastRow, int column, String range) {
		if (lastRow < firstRow) {
			return;
		}
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(this.sheet);
		DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(range),
				new CellRangeAddressList(firstRow, lastRow, column, column));
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		validation.createErrorBox("科目代码", "该代码不在本年度科目目录内。确认无误可以继续；名称请自行填写。");
		validation.setShowErrorBox(true);
		validation.setEmptyCellAllowed(true);
		this.sheet.addValidationData(validation);
	}

	void validate() {
		if (this.amounts.countRanges() == 0) {
			return;
		}
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(this.sheet);
		DataValidation validation = helper.createValidation(
				helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, "-" + MOST, MOST),
				this.amounts);
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.createErrorBox("金额", "这里只能填写数字金额，不要填写文字、空格或单位；没有数字请留空。");
		validation.setShowErrorBox(true);
		validation.setEmptyCellAllowed(true);
		this.sheet.addValidationData(validation);
	}

}
