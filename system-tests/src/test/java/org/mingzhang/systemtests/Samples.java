package org.mingzhang.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample filings that come with the repository. */
final class Samples {

	/** Final accounts as the text of a PDF whose blank cells are gone. */
	static final String PARTY_OFFICE = "420107-102";

	/** A budget as tab-separated tables. */
	static final String QIAOKOU_ORGANISATION = "420104-106";

	/** A budget with one cell per line; one subtotal is missing over its part. */
	static final String SHANHAIGUAN_ORGANISATION = "130303-203";

	private static final Path FOLDER = Path.of("../deploy/local/samples");

	private Samples() {
	}

	static String partyOffice() {
		return read("qingshan-party-office-2023-final-accounts.txt");
	}

	/** The same figures a year earlier, for tests that need a filing of their own. */
	static String partyOfficeOf2022() {
		return partyOffice().replace("2022", "2021").replace("2023", "2022").replace("2024", "2023");
	}

	static String qiaokouOrganisation() {
		return read("qiaokou-organisation-2024-budget.txt");
	}

	static String shanhaiguanOrganisation() {
		return read("shanhaiguan-organisation-2023-budget.txt");
	}

	private static String read(String name) {
		try {
			return Files.readString(FOLDER.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
