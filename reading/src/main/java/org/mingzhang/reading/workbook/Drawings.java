package org.mingzhang.reading.workbook;

import javax.xml.stream.XMLStreamConstants;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.Relation;
import org.mingzhang.reading.archive.XmlReader;

/**
 * What lies over the cells of a sheet.
 *
 * @param pictures whether pictures
 * @param text the text of boxes, shortened
 */
record Drawings(boolean pictures, String text) {

	private static final int SHOWN = 60;

	static Drawings of(OfficeFile file, String sheetPart) throws ArchiveException {
		boolean pictures = false;
		StringBuilder text = new StringBuilder();
		for (Relation relation : file.relations(sheetPart)) {
			if (relation.type().equals("drawing") && !relation.external() && file.has(relation.target())) {
				try (XmlReader xml = file.open(relation.target())) {
					pictures |= look(xml, text);
				}
			}
		}
		return new Drawings(pictures, text.toString().strip());
	}

	private static boolean look(XmlReader xml, StringBuilder text) throws ArchiveException {
		boolean pictures = false;
		int event = xml.next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				pictures |= xml.name().equals("pic");
				if (xml.name().equals("t") && text.length() < SHOWN) {
					text.append(xml.elementText(SHOWN));
				}
			}
			event = xml.next();
		}
		return pictures;
	}

}
