package org.mingzhang.reading.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a formula into its words and signs. */
final class FormulaLexer {

	enum Kind {

		NUMBER, TEXT, FAULT, SHEET, WORD, SIGN, END

	}

	record Token(Kind kind, String text) {

		boolean is(String sign) {
			return this.kind == Kind.SIGN && this.text.equals(sign);
		}

	}

	private static final int LONGEST = 8192;

	private static final Pattern TOKEN = Pattern.compile("\\s*(?:" + "(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?"
			+ "(?![\\w:!])|\\.\\d+)" + "|\"(?<text>(?:[^\"]++|\"\")*+)\"" + "|(?<fault>#[A-Z0-9/]+[!?]?)"
			+ "|'(?<quoted>(?:[^']++|'')++)'!" + "|(?<sheet>[\\p{L}_\\d.]+)!"
			+ "|(?<word>[$\\p{L}_\\\\\\d][\\p{L}\\d_.$]*)" + "|(?<sign><=|>=|<>|[-+*/^&=<>%(),:{};!]))");

	private FormulaLexer() {
	}

	static List<Token> split(String formula) throws NotComputableException {
		if (formula.length() > LONGEST) {
			throw new NotComputableException("too long");
		}
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(formula.strip());
		int at = 0;
		String text = formula.strip();
		while (at < text.length()) {
			if (!matcher.find(at) || matcher.start() != at) {
				throw new NotComputableException("unknown sign");
			}
			tokens.add(token(matcher));
			at = matcher.end();
		}
		tokens.add(new Token(Kind.END, ""));
		return tokens;
	}

	private static Token token(Matcher matcher) {
		if (matcher.group("number") != null) {
			return new Token(Kind.NUMBER, matcher.group("number"));
		}
		if (matcher.group("text") != null) {
			return new Token(Kind.TEXT, matcher.group("text").replace("\"\"", "\""));
		}
		if (matcher.group("fault") != null) {
			return new Token(Kind.FAULT, matcher.group("fault"));
		}
		if (matcher.group("quoted") != null) {
			return new Token(Kind.SHEET, matcher.group("quoted").replace("''", "'"));
		}
		if (matcher.group("sheet") != null) {
			return new Token(Kind.SHEET, matcher.group("sheet"));
		}
		boolean word = matcher.group("word") != null;
		return word ? new Token(Kind.WORD, matcher.group("word")) : new Token(Kind.SIGN, matcher.group("sign"));
	}

}
