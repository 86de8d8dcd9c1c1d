package org.mingzhang.writing.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The heading styles of Word under their own ids and names, so that its outline, its
 * contents and its navigation know them in every language.
 */
final class Headings {

	static final int DEEPEST = 3;

	private static final int[] SIZES = { 16, 15, 14 };

	private Headings() {
	}

	/** The style of a heading; deeper ones look like the deepest. */
	static String style(int level) {
		return "Heading" + Math.clamp(level, 1, DEEPEST);
	}

	static void define(XWPFDocument document) {
		XWPFStyles styles = document.createStyles();
		for (int level = 1; level <= DEEPEST; level++) {
			styles.addStyle(new XWPFStyle(definition(level)));
		}
	}

	private static CTStyle definition(int level) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(style(level));
		style.addNewName().setVal("heading " + level);
		style.addNewAliases().setVal("标题 " + level);
		style.addNewUiPriority().setVal(BigInteger.valueOf(9));
		style.addNewQFormat();
		var paragraph = style.addNewPPr();
		paragraph.addNewKeepNext();
		paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
		CTRPr run = style.addNewRPr();
		CTFonts fonts = run.addNewRFonts();
		fonts.setEastAsia(Fonts.HEI);
		run.addNewB();
		run.addNewSz().setVal(BigInteger.valueOf(2L * size(level)));
		return style;
	}

	static int size(int level) {
		return SIZES[Math.clamp(level, 1, DEEPEST) - 1];
	}

}
