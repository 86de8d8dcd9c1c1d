package org.mingzhang.writing.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.mingzhang.writing.office.Texts;

/** The faces of a document: those that official documents are printed in. */
final class Fonts {

	/** Tables. */
	static final String SONG = "宋体";

	/** Running text. */
	static final String FANG_SONG = "仿宋";

	/** Headings. */
	static final String HEI = "黑体";

	private static final String LATIN = "Times New Roman";

	private Fonts() {
	}

	/** Writes a text into a paragraph, line breaks included. */
	static void write(XWPFParagraph paragraph, String text, String face, int size, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
		run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
		run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
		run.setFontSize(size);
		run.setBold(bold);
		String[] lines = Texts.writable(text).split("\n", -1);
		for (int at = 0; at < lines.length; at++) {
			if (at > 0) {
				run.addBreak();
			}
			run.setText(lines[at]);
		}
	}

	/** A paragraph without the space that running text has around it. */
	static void tight(XWPFParagraph paragraph, ParagraphAlignment alignment) {
		paragraph.setAlignment(alignment);
		paragraph.setSpacingBefore(0);
		paragraph.setSpacingAfter(0);
	}

}
