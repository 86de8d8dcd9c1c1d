package org.mingzhang.writing.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a document: cells of a grid, some over several columns or rows. */
final class TableGrid {

	private record Merge(int row, int column, int rows, int columns) {
	}

	private final XWPFTable table;

	private final List<Merge> merges = new ArrayList<>();

	private final int size;

	TableGrid(XWPFDocument document, int rows, List<Integer> shares, int width, int size) {
		this.table = document.createTable(rows, shares.size());
		this.size = size;
		int all = shares.stream().mapToInt(Integer::intValue).sum();
		CTTbl xml = this.table.getCTTbl();
		xml.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		this.table.setWidth(width);
		CTTblGrid grid = (xml.getTblGrid() != null) ? xml.getTblGrid() : xml.addNewTblGrid();
		while (grid.sizeOfGridColArray() > 0) {
			grid.removeGridCol(0);
		}
		for (int column = 0; column < shares.size(); column++) {
			BigInteger columnWidth = BigInteger.valueOf((long) width * shares.get(column) / all);
			grid.addNewGridCol().setW(columnWidth);
			for (XWPFTableRow row : this.table.getRows()) {
				CTTcPr properties = properties(row.getCell(column));
				var cellWidth = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
				cellWidth.setW(columnWidth);
				cellWidth.setType(STTblWidth.DXA);
			}
		}
		this.table.getRows().forEach((row) -> row.setCantSplitRow(true));
	}

	/** Rows at the top that every page repeats. */
	void repeat(int rows) {
		for (int row = 0; row < rows; row++) {
			this.table.getRow(row).setRepeatHeader(true);
		}
	}

	void text(int row, int column, String text, ParagraphAlignment alignment, boolean bold) {
		XWPFTableCell cell = this.table.getRow(row).getCell(column);
		XWPFParagraph paragraph = cell.getParagraphs().getFirst();
		Fonts.tight(paragraph, alignment);
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		if (!text.isEmpty()) {
			Fonts.write(paragraph, text, Fonts.SONG, this.size, bold);
		}
	}

	/** Lets cells grow together; the text is that of the first. */
	void merge(int row, int column, int rows, int columns) {
		this.merges.add(new Merge(row, column, rows, columns));
	}

	/** Merges what is to be merged; cells have their numbers no longer. */
	void close() {
		this.merges.sort(Comparator.comparingInt(Merge::column).reversed());
		for (Merge merge : this.merges) {
			for (int row = merge.row(); row < merge.row() + merge.rows(); row++) {
				across(this.table.getRow(row), merge);
				if (merge.rows() > 1) {
					properties(this.table.getRow(row).getCell(merge.column())).addNewVMerge()
						.setVal((row == merge.row()) ? STMerge.RESTART : STMerge.CONTINUE);
				}
			}
		}
	}

	private static void across(XWPFTableRow row, Merge merge) {
		if (merge.columns() == 1) {
			return;
		}
		BigInteger width = BigInteger.ZERO;
		for (int column = merge.columns() - 1; column >= 0; column--) {
			width = width.add(
					new BigInteger(properties(row.getCell(merge.column() + column)).getTcW().xgetW().getStringValue()));
			if (column > 0) {
				row.removeCell(merge.column() + column);
			}
		}
		CTTcPr first = properties(row.getCell(merge.column()));
		first.getTcW().setW(width);
		first.addNewGridSpan().setVal(BigInteger.valueOf(merge.columns()));
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

}
