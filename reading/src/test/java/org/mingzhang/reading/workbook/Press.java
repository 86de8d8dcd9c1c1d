package org.mingzhang.reading.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.codes.Code;
import org.mingzhang.forms.codes.CodeList;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.forms.template.Template;

/** Lays a filing out as a workbook, in the ways departments do. */
final class Press {

	/** How a department likes it. */
	enum Habit {

		/**
		 * As printed: number, department and unit above, numbers of lines and columns.
		 */
		AS_PRINTED,

		/** No numbers of lines or columns, amounts typed as texts, names indented. */
		BARE,

		/** A running number first, and the code in three columns. */
		SPLIT_CODES,

		/** Code and name in one cell. */
		CODE_WITH_NAME,

		/** The amounts from right to left, as their heads say. */
		REVERSED,

		/** A sum of its own behind the amounts. */
		OWN_SUM,

		/** All forms on one sheet. */
		STACKED,

		/** Two forms beside each other. */
		SIDE_BY_SIDE,

		/** The title is only on the tab. */
		TITLE_ON_TAB

	}

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Map<Integer, CellStyle> byDecimals = new HashMap<>();

	private final FilingContent content;

	private final Template template;

	private final String department;

	private final Habit habit;

	private XSSFSheet sheet = null;

	private int row;

	private int column;

	Press(FilingContent content, Template template, String department, Habit habit) {
		this.content = content;
		this.template = template;
		this.department = department;
		this.habit = habit;
	}

	byte[] bytes() {
		return bytes(workbook());
	}

	/** The workbook, to which more may be added. */
	XSSFWorkbook workbook() {
		int side = 0;
		for (FormTemplate form : this.template.forms()) {
			if (this.content.form(form.id()).isPresent()) {
				place(form, side);
				side++;
			}
		}
		return this.workbook;
	}

	static byte[] bytes(XSSFWorkbook workbook) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (workbook) {
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private void place(FormTemplate form, int side) {
		boolean beside = this.habit == Habit.SIDE_BY_SIDE && side % 2 == 1;
		boolean same = beside || (this.habit == Habit.STACKED && side > 0);
		if (!same) {
			String name = (this.habit == Habit.TITLE_ON_TAB) ? form.title() : "Sheet" + side;
			this.sheet = this.workbook.createSheet(name.substring(0, Math.min(31, name.length())));
			this.row = (this.habit == Habit.BARE) ? 2 : 0;
			this.column = (this.habit == Habit.BARE) ? 1 : 0;
		}
		else if (beside) {
			this.column = width() + 1;
			this.row = 0;
		}
		else {
			this.row += 2;
		}
		form(form);
	}

	private int width() {
		int width = 0;
		for (var row : this.sheet) {
			width = Math.max(width, row.getLastCellNum());
		}
		return width;
	}

	private void form(FormTemplate form) {
		PrintedForm printed = this.content.form(form.id()).orElseThrow();
		List<List<Object>> table = new Tables(form).table();
		int width = table.stream().mapToInt(List::size).max().orElse(1);
		if (this.habit != Habit.TITLE_ON_TAB) {
			line("%d年度%s".formatted(this.content.year(), form.title()));
			this.sheet.addMergedRegion(new CellRangeAddress(this.row - 1, this.row - 1, this.column,
					this.column + Math.max(1, width - 1)));
		}
		if (form.number() != null && this.habit == Habit.AS_PRINTED) {
			put(this.row++, this.column + width - 1, form.number());
		}
		put(this.row, this.column, "部门：" + this.department);
		put(this.row++, this.column + width - 1, "金额单位：" + printed.unit().label());
		for (List<Object> cells : table) {
			for (int i = 0; i < cells.size(); i++) {
				put(this.row, this.column + i, cells.get(i));
			}
			this.row++;
		}
		printed.notes().forEach((note) -> line(note.startsWith("注") || note.startsWith("说明") ? note : "注：" + note));
	}

	private void line(String text) {
		put(this.row++, this.column, text);
	}

	private void put(int row, int column, Object value) {
		var line = (this.sheet.getRow(row) != null) ? this.sheet.getRow(row) : this.sheet.createRow(row);
		Cell cell = line.createCell(column);
		switch (value) {
			case Amount amount when this.habit == Habit.BARE -> cell.setCellValue(grouped(amount));
			case Amount amount -> {
				cell.setCellValue(amount.decimal().doubleValue());
				cell.setCellStyle(style(amount.decimals()));
			}
			case String text -> cell.setCellValue(text);
			case Integer number -> cell.setCellValue(number);
			default -> throw new IllegalArgumentException(value.toString());
		}
	}

	private static String grouped(Amount amount) {
		BigDecimal value = amount.decimal();
		return new java.text.DecimalFormat("#,##0" + (amount.decimals() > 0 ? "." + "0".repeat(amount.decimals()) : ""),
				java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT))
			.format(value);
	}

	private CellStyle style(int decimals) {
		return this.byDecimals.computeIfAbsent(decimals, (_) -> {
			CellStyle style = this.workbook.createCellStyle();
			String digits = (decimals > 0) ? "0." + "0".repeat(decimals) : "0";
			style
				.setDataFormat(this.workbook.createDataFormat().getFormat("#,##" + digits + "_ ;-#,##" + digits + " "));
			return style;
		});
	}

	/** The rows of a form with their heads. */
	private final class Tables {

		private final FormTemplate form;

		private final Map<String, Fact> facts = new HashMap<>();

		Tables(FormTemplate form) {
			this.form = form;
			Press.this.content.facts()
				.stream()
				.filter((fact) -> fact.cell().form().equals(form.id()))
				.forEach((fact) -> this.facts.put(fact.cell().row() + "/" + fact.cell().column(), fact));
		}

		List<List<Object>> table() {
			return switch (this.form.layout()) {
				case Layout.Lines lines -> lines(lines);
				case Layout.CodeRows rows -> codeRows(rows);
				case Layout.CodeBlocks blocks -> codeBlocks(blocks);
				case Layout.SingleRow row -> singleRow(row);
			};
		}

		private boolean numbered() {
			return Press.this.habit == Habit.AS_PRINTED;
		}

		private Object amount(String row, String column) {
			Fact fact = this.facts.get(row + "/" + column);
			return (fact != null) ? fact.value() : "";
		}

		private List<List<Object>> lines(Layout.Lines layout) {
			List<List<Object>> table = new ArrayList<>();
			List<Object> heads = new ArrayList<>();
			List<Object> numbers = new ArrayList<>();
			boolean withNumbers = numbered()
					&& layout.sides().stream().allMatch((side) -> side.lines().getFirst().number() != null);
			for (Layout.Side side : layout.sides()) {
				heads.add("项目");
				numbers.add("栏次");
				if (withNumbers) {
					heads.add("行次");
					numbers.add("");
				}
				side.columns().forEach((column) -> {
					heads.add(column.label());
					numbers.add((column.number() != null) ? String.valueOf(column.number()) : "");
				});
			}
			table.add(heads);
			if (withNumbers) {
				table.add(numbers);
			}
			int height = layout.sides().stream().mapToInt((side) -> side.lines().size()).max().orElse(0);
			for (int i = 0; i < height; i++) {
				List<Object> cells = new ArrayList<>();
				for (Layout.Side side : layout.sides()) {
					Line line = (i < side.lines().size()) ? side.lines().get(i) : null;
					cells.add((line != null) ? line.label() : "");
					if (withNumbers) {
						cells.add((line != null && line.number() != null) ? (Object) line.number() : "");
					}
					side.columns()
						.forEach((column) -> cells
							.add((line != null && line.row() != null) ? amount(line.row(), column.id()) : ""));
				}
				table.add(cells);
			}
			return table;
		}

		private List<List<Object>> codeRows(Layout.CodeRows layout) {
			List<Column> columns = new ArrayList<>(layout.columns());
			if (Press.this.habit == Habit.REVERSED) {
				Collections.reverse(columns);
			}
			boolean split = Press.this.habit == Habit.SPLIT_CODES && layout.codes() == Layout.Codes.FUNCTION;
			boolean joined = Press.this.habit == Habit.CODE_WITH_NAME;
			boolean sum = Press.this.habit == Habit.OWN_SUM;
			List<Object> heads = new ArrayList<>(
					split ? List.of("序号", "类", "款", "项", "科目名称") : joined ? List.of("科目") : List.of("科目编码", "科目名称"));
			int lead = heads.size();
			columns.forEach((column) -> heads.add(column.label()));
			if (sum) {
				heads.add("本单位另计");
			}
			List<List<Object>> table = new ArrayList<>(List.of(heads));
			if (numbered() && columns.stream().allMatch((column) -> column.number() != null)) {
				List<Object> numbers = new ArrayList<>(List.of("栏次", ""));
				columns.forEach((column) -> numbers.add(String.valueOf(column.number())));
				table.add(numbers);
			}
			List<String> rows = this.facts.values()
				.stream()
				.map((fact) -> fact.cell().row())
				.distinct()
				.sorted()
				.toList();
			List<String> ordered = Stream
				.concat(rows.stream().filter("total"::equals), rows.stream().filter((row) -> !row.equals("total")))
				.toList();
			int serial = 1;
			for (String row : ordered) {
				List<Object> cells = lead(row, lead, split, joined, serial++, layout.codes());
				columns.forEach((column) -> cells.add(amount(row, column.id())));
				if (sum) {
					cells.add(amount(row, columns.getFirst().id()));
				}
				table.add(cells);
			}
			return table;
		}

		private List<Object> lead(String row, int lead, boolean split, boolean joined, int serial, Layout.Codes codes) {
			List<Object> cells = new ArrayList<>();
			if (row.equals("total")) {
				cells.add("合计");
				while (cells.size() < lead) {
					cells.add("");
				}
				return cells;
			}
			String name = ((Press.this.habit == Habit.BARE) ? "　".repeat(row.length() / 2) : "") + name(row, codes);
			if (split) {
				cells.add(serial);
				cells.add(row.substring(0, 3));
				cells.add((row.length() > 3) ? row.substring(3, 5) : "");
				cells.add((row.length() > 5) ? row.substring(5, 7) : "");
				cells.add(name);
			}
			else if (joined) {
				cells.add(row + " " + name);
			}
			else {
				cells.add(row);
				cells.add(name);
			}
			return cells;
		}

		private String name(String code, Layout.Codes codes) {
			Optional<Code> known = switch (codes) {
				case FUNCTION -> CodeList.FUNCTION.find(code, Press.this.content.year());
				case ECONOMIC -> CodeList.ECONOMIC.find(code, Press.this.content.year());
				case UNIT -> Optional.empty();
			};
			return known.map(Code::name).orElse((codes == Layout.Codes.UNIT) ? Press.this.department : "其他支出");
		}

		private List<List<Object>> codeBlocks(Layout.CodeBlocks layout) {
			List<List<Object>> table = new ArrayList<>();
			List<Object> heads = new ArrayList<>();
			layout.blocks().forEach((_) -> heads.addAll(List.of("科目编码", "科目名称", layout.column().label())));
			table.add(heads);
			List<List<String>> blocks = new ArrayList<>();
			layout.blocks().forEach((block) -> blocks.add(new ArrayList<>(block.codes())));
			this.facts.values()
				.stream()
				.map((fact) -> fact.cell().row())
				.filter((row) -> Character.isDigit(row.charAt(0)))
				.filter((row) -> blocks.stream().noneMatch((block) -> block.contains(row)))
				.sorted()
				.forEach((row) -> blocks.getLast().add(row));
			int height = blocks.stream().mapToInt(List::size).max().orElse(0);
			for (int i = 0; i < height; i++) {
				List<Object> cells = new ArrayList<>();
				for (List<String> block : blocks) {
					String code = (i < block.size()) ? block.get(i) : null;
					cells.add(Objects.requireNonNullElse(code, ""));
					cells.add((code != null) ? name(code, layout.codes()) : "");
					cells.add((code != null) ? amount(code, layout.column().id()) : "");
				}
				table.add(cells);
			}
			for (Line line : layout.closing()) {
				if (line.row() != null) {
					table.add(new ArrayList<>(List.of(line.label(), "", amount(line.row(), layout.column().id()))));
				}
			}
			return table;
		}

		private List<List<Object>> singleRow(Layout.SingleRow layout) {
			List<Layout.ItemColumn> items = new ArrayList<>(layout.columns());
			List<Object> groups = new ArrayList<>();
			List<Object> heads = new ArrayList<>();
			List<Object> numbers = new ArrayList<>();
			List<Object> cells = new ArrayList<>();
			for (Layout.ItemColumn item : items) {
				groups.add((item.group() != null) ? item.group() : "");
				heads.add(item.label());
				numbers.add((item.number() != null) ? String.valueOf(item.number()) : "");
				cells.add(amount(item.row(), item.column()));
			}
			List<List<Object>> table = new ArrayList<>(List.of(groups, heads));
			if (numbered() && !numbers.contains("")) {
				table.add(numbers);
			}
			table.add(cells);
			return table;
		}

	}

}
