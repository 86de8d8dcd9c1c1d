package org.mingzhang.cli.report;

import java.io.PrintWriter;
import java.util.Locale;

/** How results are told. */
public enum Format {

	/** For people. */
	HUMAN,

	/** One JSON document. */
	JSON,

	/** One table of findings after RFC 4180. */
	CSV;

	/**
	 * Prepares a report.
	 * @param out where it goes
	 * @param shown which findings it lists
	 * @param coloured whether it may use colours
	 * @return the report
	 */
	public Report report(PrintWriter out, Shown shown, boolean coloured) {
		return switch (this) {
			case HUMAN -> new HumanReport(out, shown, new Paint(coloured));
			case JSON -> new JsonReport(out, shown);
			case CSV -> new CsvReport(out, shown);
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
