package org.mingzhang.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.worker.ReadingProcess;

/**
 * Reads documents as the service's own process does, but for those that tell it to do
 * what a parser must not.
 */
public final class ObedientProcess {

	static final String LOOP = "%PDF-1.7 loop";

	static final String ALLOCATE = "%PDF-1.7 allocate";

	static final String EXIT = "%PDF-1.7 exit";

	private ObedientProcess() {
	}

	/**
	 * Reads documents until its input ends.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());
		ReadingProcess.serve((format, document, hints) -> {
			obey(new String(document, StandardCharsets.ISO_8859_1));
			return format.read(reader, document, hints);
		});
	}

	private static void obey(String document) {
		List<byte[]> kept = new ArrayList<>();
		while (document.equals(LOOP)) {
			Thread.onSpinWait();
		}
		while (document.equals(ALLOCATE)) {
			kept.add(new byte[1 << 20]);
		}
		if (document.equals(EXIT)) {
			System.exit(1);
		}
	}

}
