package org.mingzhang.reading.workbook;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.XmlReader;

/**
 * The parts of a workbook that all its sheets need.
 *
 * @param file the file
 * @param contents its sheets and names
 * @param strings the texts that cells share
 * @param styles how cells show numbers
 */
record Book(OfficeFile file, Contents contents, SharedStrings strings, Styles styles) {

	static Book of(OfficeFile file, WorkbookLimits limits) throws ArchiveException, TooMuch {
		Contents contents = Contents.of(file);
		if (contents.sheets().size() > limits.sheets()) {
			throw new TooMuch("工作簿有 %d 张工作表，至多 %d 张。 The workbook has too many sheets."
				.formatted(contents.sheets().size(), limits.sheets()));
		}
		return new Book(file, contents, SharedStrings.of(file, contents.part("sharedStrings"), limits.textBytes()),
				Styles.of(file, contents.part("styles")));
	}

	/** Reads a sheet from its beginning, as far as the visitor wants. */
	void read(SheetEntry sheet, SheetVisitor visitor) throws ArchiveException, TooMuch {
		try (XmlReader xml = this.file.open(sheet.part())) {
			new SheetXml(xml, visitor).read();
		}
	}

}
