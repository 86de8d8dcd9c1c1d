package org.mingzhang.writing.word;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A4 pages, upright for text and across for wide tables, with their numbers below.
 * Lengths in twentieths of a point.
 */
final class Pages {

	static final int SHORT = 11_906;

	static final int LONG = 16_838;

	static final int MARGIN = 1_134;

	private Pages() {
	}

	/** The width that text and tables have. */
	static int width(boolean across) {
		return (across ? LONG : SHORT) - 2 * MARGIN;
	}

	/** The pages of the document from the last break, or of all of it. */
	static void last(XWPFDocument document, boolean across) {
		CTSectPr section = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
				: document.getDocument().getBody().addNewSectPr();
		set(section, across);
	}

	/** Ends a run of pages here, so that the next may lie the other way. */
	static void breakAfter(XWPFDocument document, boolean across) {
		XWPFParagraph paragraph = document.createParagraph();
		Fonts.tight(paragraph, ParagraphAlignment.LEFT);
		CTSectPr section = paragraph.getCTP().getPPr().addNewSectPr();
		for (CTHdrFtrRef header : document.getDocument().getBody().getSectPr().getHeaderReferenceList()) {
			section.addNewHeaderReference().set(header);
		}
		for (CTHdrFtrRef footer : document.getDocument().getBody().getSectPr().getFooterReferenceList()) {
			section.addNewFooterReference().set(footer);
		}
		set(section, across);
	}

	/** What follows a tab on the line ends at the right edge. */
	static void tabAtTheRight(XWPFParagraph paragraph, boolean across) {
		CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		CTTabStop tab = properties.addNewTabs().addNewTab();
		tab.setVal(STTabJc.RIGHT);
		tab.setPos(BigInteger.valueOf(width(across)));
	}

	/**
	 * What the document is stands above every page: its text is that of the filing alone.
	 */
	static void head(XWPFDocument document, String title) {
		XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		Fonts.write(paragraph, title, Fonts.SONG, 9, false);
	}

	static void numbers(XWPFDocument document) {
		XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		XWPFRun run = paragraph.createRun();
		run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		run.getCTR().addNewInstrText().setStringValue("PAGE");
		run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

	private static void set(CTSectPr section, boolean across) {
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		size.setW(BigInteger.valueOf(across ? LONG : SHORT));
		size.setH(BigInteger.valueOf(across ? SHORT : LONG));
		if (across) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		BigInteger length = BigInteger.valueOf(MARGIN);
		margin.setTop(length);
		margin.setBottom(length);
		margin.setLeft(length);
		margin.setRight(length);
		margin.setHeader(BigInteger.valueOf(MARGIN / 2));
		margin.setFooter(BigInteger.valueOf(MARGIN / 2));
	}

}
