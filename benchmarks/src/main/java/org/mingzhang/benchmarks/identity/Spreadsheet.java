package org.mingzhang.benchmarks.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.identity.CellIndex;
import org.mingzhang.forms.identity.EquationSystem;

/**
 * The workbook departments use today: a sheet per form with the figures in 万元, and a
 * sheet with a formula per identity that is true where it is broken. A check recalculates
 * all formulas.
 */
final class Spreadsheet implements Contender {

	private static final double FEN_PER_WAN_YUAN = 1_000_000;

	private final FormulaEvaluator evaluator;

	private final Cell[] checks;

	Spreadsheet(Subject subject) {
		Workbook workbook = new XSSFWorkbook();
		String[] places = figures(workbook, subject);
		EquationSystem system = subject.system();
		Sheet sheet = workbook.createSheet("checks");
		this.checks = new Cell[system.size()];
		for (int equation = 0; equation < this.checks.length; equation++) {
			this.checks[equation] = sheet.createRow(equation).createCell(0);
			this.checks[equation].setCellFormula(formula(system, equation, places));
		}
		this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
	}

	@Override
	public boolean[] broken() {
		this.evaluator.clearAllCachedResultValues();
		boolean[] broken = new boolean[this.checks.length];
		for (int check = 0; check < broken.length; check++) {
			broken[check] = this.evaluator.evaluate(this.checks[check]).getBooleanValue();
		}
		return broken;
	}

	private static String[] figures(Workbook workbook, Subject subject) {
		CellIndex index = subject.system().index();
		String[] places = new String[index.size()];
		Map<String, Map<String, Integer>> rows = new HashMap<>();
		Map<String, Map<String, Integer>> columns = new HashMap<>();
		for (int number = 0; number < places.length; number++) {
			org.mingzhang.forms.Cell cell = index.cell(number);
			int row = place(rows, cell.form(), cell.row());
			int column = place(columns, cell.form(), cell.column());
			Sheet sheet = workbook.getSheet(cell.form());
			Row line = (sheet != null) ? sheet.getRow(row) : workbook.createSheet(cell.form()).createRow(row);
			Cell printed = ((line != null) ? line : workbook.getSheet(cell.form()).createRow(row)).createCell(column);
			if (!subject.figures().isBlank(number)) {
				printed.setCellValue(subject.figures().fen(number) / FEN_PER_WAN_YUAN);
			}
			places[number] = "'" + cell.form() + "'!" + new CellReference(row, column).formatAsString();
		}
		return places;
	}

	private static int place(Map<String, Map<String, Integer>> known, String form, String name) {
		Map<String, Integer> ofForm = known.computeIfAbsent(form, (_) -> new HashMap<>());
		return ofForm.computeIfAbsent(name, (_) -> ofForm.size());
	}

	/** Half a 0.01 万元 per filled cell is allowed, and a hair for binary fractions. */
	private static String formula(EquationSystem system, int equation, String[] places) {
		int[] cells = system.cells(equation);
		int[] weights = system.weights(equation);
		StringBuilder difference = new StringBuilder();
		StringJoiner filled = new StringJoiner(",", "COUNT(", ")");
		for (int term = 0; term < cells.length; term++) {
			difference.append((weights[term] < 0) ? "-" : "+").append(places[cells[term]]);
			filled.add(places[cells[term]]);
		}
		String excess = switch (system.relation(equation)) {
			case EQUAL -> "ABS(" + difference + ")";
			case AT_MOST -> "(" + difference + ")";
			case AT_LEAST -> "-(" + difference + ")";
		};
		return excess + ">0.005*" + filled + "+0.0001";
	}

}
