package org.mingzhang.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a PDF object by object, right or wrong. Objects 1 to 5 are a whole document of
 * one page, any of which may be replaced; what is added gets the numbers after them.
 */
final class RawPdf {

	static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";

	private final List<String> objects = new ArrayList<>(List.of(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
			stream("BT /F 12 Tf 50 500 Td (Budget) Tj ET"), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));

	/** A catalogue with more in it. */
	RawPdf catalogue(String more) {
		return object(1, CATALOGUE.replace(">>", more + ">>"));
	}

	/** A page with more in it. */
	RawPdf page(String more) {
		String page = this.objects.get(2);
		return object(3, page.substring(0, page.length() - 2) + more + ">>");
	}

	RawPdf object(int number, String object) {
		this.objects.set(number - 1, object);
		return this;
	}

	RawPdf add(String object) {
		this.objects.add(object);
		return this;
	}

	static String stream(String content) {
		return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
	}

	byte[] bytes() {
		StringBuilder file = new StringBuilder("%PDF-1.7\n");
		StringBuilder table = new StringBuilder("xref\n0 " + (this.objects.size() + 1) + "\n0000000000 65535 f \n");
		for (int i = 0; i < this.objects.size(); i++) {
			table.append("%010d 00000 n \n".formatted(file.length()));
			file.append(i + 1).append(" 0 obj\n").append(this.objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		file.append(table)
			.append("trailer\n<</Root 1 0 R/Size ")
			.append(this.objects.size() + 1)
			.append(">>\nstartxref\n")
			.append(start)
			.append("\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

}
