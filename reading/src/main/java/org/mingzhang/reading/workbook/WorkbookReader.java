package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.ArchiveLimits;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.OfficeKind;
import org.mingzhang.reading.archive.OwnProperties;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.document.Sheets;
import org.mingzhang.reading.recognition.KnownTitles;
import org.mingzhang.reading.workbook.formula.CellName;

/**
 * Reads a workbook: its sheets are looked through one by one, and those that a form or
 * text stands on are kept. Reading stops when its thread is interrupted.
 */
public final class WorkbookReader {

	/** Sheets of our template that help to fill it in. */
	private static final Set<String> HELPERS = Set.of("校验", "代码", "封面");

	private static final String COVER = "封面";

	private static final String NARRATIVE = "文字说明";

	private final Book book;

	private final KnownTitles titles;

	private final Notices notices;

	private final WorkbookLimits limits;

	private final Map<String, String> properties;

	/** A sheet that is kept, with what lies over its cells. */
	private record Kept(SheetEntry sheet, Scan scan, Drawings drawings, Grid grid) {

		int height() {
			return Math.max(1, this.grid.last().row());
		}

	}

	private WorkbookReader(Book book, KnownTitles titles, WorkbookLimits limits, Notices notices)
			throws ArchiveException {
		this.book = book;
		this.titles = titles;
		this.limits = limits;
		this.notices = notices;
		this.properties = OwnProperties.of(book.file());
	}

	/**
	 * Reads a workbook.
	 * @param file its bytes
	 * @param titles the titles of forms
	 * @param limits how much of it is kept
	 * @param notices takes every reason why it cannot be read, and what of it was not
	 * @return the workbook, or nothing where it cannot be read
	 */
	public static Optional<Workbook> read(byte[] file, KnownTitles titles, WorkbookLimits limits, Notices notices) {
		Optional<OfficeFile> opened = OfficeFile.inspect(file, OfficeKind.WORKBOOK, ArchiveLimits.FILING, notices);
		if (opened.isEmpty()) {
			return Optional.empty();
		}
		try {
			WorkbookReader reader = new WorkbookReader(Book.of(opened.get(), limits), titles, limits, notices);
			Workbook workbook = reader.workbook();
			return notices.problems().isEmpty() ? Optional.of(workbook) : Optional.empty();
		}
		catch (ArchiveException ex) {
			notices.problem(0, ex.sentence());
		}
		catch (TooMuch ex) {
			notices.problem(0, ex.sentence());
		}
		return Optional.empty();
	}

	private Workbook workbook() throws ArchiveException, TooMuch {
		List<Kept> kept = new ArrayList<>();
		Budget budget = new Budget(this.limits.cells());
		Grids grids = new Grids(this.book, this.limits);
		for (SheetEntry sheet : this.book.contents().sheets()) {
			if (sheet.table()) {
				look(sheet, budget, kept);
			}
		}
		kept.sort(Comparator.comparing((sheet) -> !isOwnText(sheet.grid())));
		kept.stream().map(Kept::grid).filter((grid) -> !grid.rows().isEmpty()).forEach(grids::keep);
		compute(kept, grids);
		List<Row> rows = new ArrayList<>();
		List<Sheets.Sheet> places = new ArrayList<>();
		int before = 0;
		for (Kept sheet : kept) {
			places.add(new Sheets.Sheet(sheet.sheet().name(), before, sheet.drawings().pictures()));
			rows.addAll(rows(sheet, before));
			before += sheet.height();
		}
		if (Thread.currentThread().isInterrupted()) {
			throw ArchiveException.stopped();
		}
		if (rows.isEmpty()) {
			this.notices.problem(0, "工作簿中没有可读的表或文字。 The workbook has no form and no text to read.");
		}
		return new Workbook(new Document(rows, new Sheets(places)), this.properties);
	}

	/**
	 * Formulas are computed before anything is printed: they refer to values under merged
	 * cells too, which print leaves out.
	 */
	private void compute(List<Kept> kept, Grids grids) {
		int before = 0;
		for (Kept sheet : kept) {
			Recomputation.of(sheet.grid(), grids, before, this.notices);
			before += sheet.height();
		}
	}

	/** Our own sheet of text comes first, so that no form before it goes on in it. */
	private boolean isOwnText(Grid grid) {
		return this.properties.containsKey("template") && grid.name().equals(NARRATIVE);
	}

	private boolean isOwnHelper(SheetEntry sheet) {
		return this.properties.containsKey("template") && HELPERS.contains(sheet.name());
	}

	private void look(SheetEntry sheet, Budget budget, List<Kept> kept) throws ArchiveException, TooMuch {
		boolean helper = isOwnHelper(sheet);
		Scan scan = new Scan(this.titles, this.book.strings(), helper || sheet.hidden());
		this.book.read(sheet, scan);
		scan.end();
		if (scan.command() != null) {
			tellCommand(sheet, scan.command());
		}
		if (helper) {
			return;
		}
		Optional<String> tab = this.titles.ofTab(sheet.name());
		if (sheet.hidden()) {
			tellHidden(sheet, scan, tab);
			return;
		}
		Drawings drawings = Drawings.of(this.book.file(), sheet.part());
		boolean form = !scan.titles().isEmpty() || tab.isPresent();
		boolean cover = sheet.name().equals(COVER) && scan.isSmall();
		if (form || cover || scan.isText()) {
			GridReader reader = new GridReader(sheet.name(), this.book.strings(), budget);
			this.book.read(sheet, reader);
			if (reader.command() != null && scan.command() == null) {
				tellCommand(sheet, reader.command());
			}
			kept.add(new Kept(sheet, scan, drawings, reader.grid()));
		}
		else {
			if (drawings.pictures()) {
				kept.add(new Kept(sheet, scan, drawings, new Grid(sheet.name())));
			}
			tellUnread(sheet, scan);
		}
	}

	private void tellCommand(SheetEntry sheet, CellName cell) {
		this.notices.problem(0, "工作表“%s”单元格 %s 的公式调用其他程序（DDE），不予接受；请删除后提交。 A formula calls another program; remove it."
			.formatted(sheet.name(), cell));
	}

	private void tellUnread(SheetEntry sheet, Scan scan) {
		if (!scan.isEmpty()) {
			this.notices.remark(0,
					"工作表“%s”中没有模板的任何表，也不是说明文字，未读入。 The sheet holds no form of a template and no text; it was not read."
						.formatted(sheet.name()));
		}
	}

	private void tellHidden(SheetEntry sheet, Scan scan, Optional<String> tab) {
		if (scan.isEmpty()) {
			return;
		}
		List<String> forms = new ArrayList<>(scan.titles());
		if (forms.isEmpty()) {
			tab.ifPresent(forms::add);
		}
		String held = forms.isEmpty() ? "" : "，其中似有" + String.join("、", forms.stream().map("《%s》"::formatted).toList());
		this.notices.remark(0,
				"工作表“%s”被隐藏，未读入%s；如需填报请取消隐藏。 The sheet is hidden and was not read.".formatted(sheet.name(), held));
	}

	private List<Row> rows(Kept kept, int before) throws TooMuch {
		Grid grid = kept.grid();
		if (!kept.drawings().text().isEmpty()) {
			this.notices.remark(before + 1,
					"有文本框，其中的文字未读入：“%s”。 Text in boxes was not read.".formatted(kept.drawings().text()));
		}
		SheetRows rows = new SheetRows(grid.name(), before, this.titles);
		var texts = new Printer(grid, this.book, before, this.notices).print();
		Optional<String> tab = this.titles.ofTab(grid.name());
		if (isOwnText(grid)) {
			rows.outline(texts);
			return rows.rows();
		}
		if (kept.scan().titles().isEmpty() && tab.isEmpty()) {
			rows.text(texts);
			return rows.rows();
		}
		if (kept.scan().titles().isEmpty()) {
			rows.title(tab.get());
		}
		rows.forms(texts);
		return rows.rows();
	}

}
