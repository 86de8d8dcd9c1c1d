package org.mingzhang.reading.workbook;

import javax.xml.stream.XMLStreamConstants;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.XmlReader;
import org.mingzhang.reading.workbook.formula.CellName;

/** Reads the part of a sheet once, from beginning to end, and keeps nothing. */
final class SheetXml {

	private static final int LONGEST = 32_767;

	private final XmlReader xml;

	private final SheetVisitor visitor;

	private final RawCell cell = new RawCell();

	private int row;

	private int column;

	SheetXml(XmlReader xml, SheetVisitor visitor) {
		this.xml = xml;
		this.visitor = visitor;
	}

	void read() throws ArchiveException, TooMuch {
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT && !element(this.xml.name())) {
				return;
			}
			event = this.xml.next();
		}
	}

	private boolean element(String name) throws ArchiveException, TooMuch {
		switch (name) {
			case "row" -> {
				return beginRow();
			}
			case "c" -> readCell();
			case "mergeCell" -> {
				Merge merge = Merge.of(this.xml.attribute("ref", ""));
				if (merge != null) {
					this.visitor.merge(merge);
				}
			}
			case "col" -> {
				if (Numbers.so(this.xml.attribute("hidden"))) {
					this.visitor.hiddenColumns(Numbers.whole(this.xml.attribute("min"), 0),
							Numbers.whole(this.xml.attribute("max"), 0));
				}
			}
			case "sheetView" -> {
				String zeros = this.xml.attribute("showZeros");
				if (zeros != null && !Numbers.so(zeros)) {
					this.visitor.zerosHidden();
				}
			}
			default -> {
			}
		}
		return true;
	}

	private boolean beginRow() throws TooMuch {
		this.row = Math.min(Numbers.whole(this.xml.attribute("r"), this.row + 1), CellName.ROWS);
		this.column = 0;
		return this.visitor.row(this.row, Numbers.so(this.xml.attribute("hidden")));
	}

	private void readCell() throws ArchiveException, TooMuch {
		begin();
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_ELEMENT || !this.xml.name().equals("c")) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.name()) {
					case "v" -> this.cell.text = this.xml.elementText(LONGEST);
					case "is" -> this.cell.text = SharedStrings.text(this.xml, "is");
					case "f" -> readFormula();
					default -> this.xml.skip();
				}
			}
			event = this.xml.next();
		}
		if (this.cell.isFilled()) {
			this.visitor.cell(this.cell);
		}
	}

	private void begin() throws ArchiveException {
		String reference = this.xml.attribute("r");
		CellName name = (reference != null) ? CellName.parse(reference)
				: new CellName(Math.max(1, this.row), this.column + 1);
		if (name == null || name.column() > CellName.COLUMNS) {
			throw new ArchiveException(
					"工作表中的单元格地址“%s”有误；请重新保存后提交。 A cell has an address that it cannot have.".formatted(reference));
		}
		this.column = name.column();
		this.cell.row = (reference != null) ? name.row() : Math.max(1, this.row);
		this.cell.column = name.column();
		this.cell.style = Numbers.whole(this.xml.attribute("s"), 0);
		this.cell.type = this.xml.attribute("t", "n");
		this.cell.text = "";
		this.cell.formula = null;
		this.cell.formulaType = null;
		this.cell.sharedIndex = null;
	}

	private void readFormula() throws ArchiveException {
		this.cell.formulaType = this.xml.attribute("t");
		this.cell.sharedIndex = "shared".equals(this.cell.formulaType) ? this.xml.attribute("si", "") : null;
		String formula = this.xml.elementText(LONGEST);
		this.cell.formula = formula.isEmpty() ? null : formula;
	}

}
