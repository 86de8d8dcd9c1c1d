package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** One section of the code of a number format, read sign by sign. */
final class FormatCode {

	private final StringBuilder words = new StringBuilder();

	private final @Nullable FormatCondition condition;

	private boolean general;

	private boolean date;

	private boolean time;

	private boolean digits;

	private boolean text;

	private boolean behindPoint;

	private int least;

	private int most;

	private boolean writtenPoint;

	private int behindWrittenPoint;

	private int percents;

	private int thousands;

	private int whole;

	FormatCode(String section) {
		this.condition = FormatCondition.of(section);
		String lower = section.toLowerCase(Locale.ROOT);
		this.general = lower.contains("general") || section.contains("通用格式");
		int at = 0;
		while (at < section.length() && !this.general) {
			at = take(section, at);
		}
		this.general |= this.behindWrittenPoint > 0 && this.most > 0;
	}

	/** Sections stand between semicolons outside of quotes. */
	static List<String> sections(String code) {
		List<String> sections = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < code.length(); i++) {
			char symbol = code.charAt(i);
			if (symbol == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (symbol == '\\' || symbol == '_' || symbol == '*' || symbol == '!')) {
				i++;
			}
			else if (!quoted && symbol == ';') {
				sections.add(code.substring(start, i));
				start = i + 1;
			}
		}
		sections.add(code.substring(Math.min(start, code.length())));
		return sections;
	}

	/**
	 * Takes the sign at a place, and those that belong to it; returns where the next is.
	 */
	private int take(String code, int at) {
		char symbol = code.charAt(at);
		switch (symbol) {
			case '"' -> {
				int end = code.indexOf('"', at + 1);
				int last = (end < 0) ? code.length() : end;
				write(code.substring(at + 1, last));
				return last + 1;
			}
			case '[' -> {
				int end = code.indexOf(']', at);
				int last = (end < 0) ? code.length() : end;
				this.time |= code.substring(at, last).matches("\\[[hHmMsS]+");
				this.date |= this.time;
				return last + 1;
			}
			case '\\', '!' -> {
				write(code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
				return at + 2;
			}
			case '_', '*' -> {
				return at + 2;
			}
			case '0', '#', '?' -> takeDigit(symbol);
			case '.' -> this.behindPoint = true;
			case ',' -> this.thousands += endsDigits(code, at) ? 1 : 0;
			case '%' -> this.percents++;
			case '@' -> this.text = true;
			case 'E', 'e' -> {
				boolean power = at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
				this.general |= power;
				this.date |= !power;
			}
			case 'y', 'Y', 'm', 'M', 'd', 'D' -> this.date = true;
			case 'h', 'H', 's', 'S' -> {
				this.date = true;
				this.time = true;
			}
			default -> this.words.append((symbol == ' ') ? "" : String.valueOf(symbol));
		}
		return at + 1;
	}

	/**
	 * What is written as it is; a point among the digits shows them as parts of a larger
	 * unit.
	 */
	private void write(String text) {
		this.words.append(text);
		this.writtenPoint |= this.digits && text.equals(".");
	}

	private void takeDigit(char symbol) {
		this.digits = true;
		this.behindWrittenPoint += (this.writtenPoint && !this.behindPoint) ? 1 : 0;
		if (this.behindPoint) {
			this.least += (symbol == '0') ? 1 : 0;
			this.most++;
		}
		else {
			this.whole += (symbol == '0') ? 1 : 0;
		}
	}

	/** A comma behind the last digit divides by a thousand. */
	private boolean endsDigits(String code, int at) {
		int next = at + 1;
		while (next < code.length() && code.charAt(next) == ',') {
			next++;
		}
		return this.digits && (next == code.length() || "0#?".indexOf(code.charAt(next)) < 0);
	}

	/** Which numbers it is for; null if its place among the sections tells. */
	@Nullable FormatCondition condition() {
		return this.condition;
	}

	boolean isGeneral() {
		return this.general;
	}

	/** Letters of dates stand among digits only where these are parts of seconds. */
	boolean isDate() {
		return this.date;
	}

	boolean hasTime() {
		return this.time;
	}

	boolean hasDigits() {
		return this.digits;
	}

	boolean isText() {
		return this.text;
	}

	/** How many decimals it shows, be they zeros or not. */
	int least() {
		return this.least;
	}

	/** How many decimals it has room for. */
	int most() {
		return this.most;
	}

	/** How many digits stand behind a point that is written, not meant. */
	int behindWrittenPoint() {
		return this.behindWrittenPoint;
	}

	int percents() {
		return this.percents;
	}

	int thousands() {
		return this.thousands;
	}

	int whole() {
		return this.whole;
	}

	String words() {
		return this.words.toString();
	}

}
