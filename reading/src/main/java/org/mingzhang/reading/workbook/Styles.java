package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.XmlReader;

/** The number formats of a workbook, by the numbers that cells have for their styles. */
final class Styles {

	private static final int MOST = 100_000;

	private final Map<Integer, NumberFormat> codes = new HashMap<>();

	private final List<Integer> formats = new ArrayList<>();

	static Styles of(OfficeFile file, Optional<String> part) throws ArchiveException {
		Styles styles = new Styles();
		if (part.isPresent()) {
			try (XmlReader xml = file.open(part.get())) {
				styles.read(xml);
			}
		}
		return styles;
	}

	private void read(XmlReader xml) throws ArchiveException {
		boolean used = false;
		int event = xml.next();
		while (event != XMLStreamConstants.END_DOCUMENT && this.formats.size() < MOST) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.name()) {
					case "numFmt" -> {
						if (this.codes.size() < MOST
								&& !this.codes.containsKey(Numbers.whole(xml.attribute("numFmtId"), -1))) {
							this.codes.put(Numbers.whole(xml.attribute("numFmtId"), -1),
									NumberFormat.of(xml.attribute("formatCode", "General")));
						}
					}
					case "cellXfs" -> used = true;
					case "xf" -> {
						if (used) {
							this.formats.add(Numbers.whole(xml.attribute("numFmtId"), 0));
						}
					}
					default -> {
					}
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
				used = false;
			}
			event = xml.next();
		}
		for (int format : this.formats) {
			this.codes.computeIfAbsent(format, NumberFormat::builtIn);
		}
	}

	NumberFormat format(int style) {
		boolean known = style >= 0 && style < this.formats.size();
		return known ? this.codes.getOrDefault(this.formats.get(style), NumberFormat.GENERAL) : NumberFormat.GENERAL;
	}

}
