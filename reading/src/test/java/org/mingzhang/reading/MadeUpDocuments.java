package org.mingzhang.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Complete documents with made-up figures that add up, one in each layout. */
final class MadeUpDocuments {

	/** Final accounts as the text of a printed page whose blank cells are gone. */
	static final String PRINTED_PAGE = "printed-page";

	/** A budget as tables with a tab between cells. */
	static final String TABS = "tabs";

	/** A budget with one cell per line, and a subtotal missing. */
	static final String CELL_PER_LINE = "cell-per-line";

	private MadeUpDocuments() {
	}

	static String text(String document) {
		try (InputStream in = MadeUpDocuments.class.getResourceAsStream(document + ".txt")) {
			if (in == null) {
				throw new IllegalArgumentException(document + ".txt is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
