package org.mingzhang.reading.archive;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/** Commands that fetch data from other programs (DDE), in links and in fields of text. */
final class FieldCommands {

	private static final Pattern DDE = Pattern.compile("^\\s*\"?\\s*DDE(?:AUTO)?\\b", Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 1000;

	private FieldCommands() {
	}

	static boolean linksByDde(Archive archive, Entry entry) throws ArchiveException {
		try (XmlReader xml = archive.xml(entry)) {
			int event = xml.next();
			while (event != XMLStreamConstants.END_DOCUMENT) {
				if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("ddeLink")) {
					return true;
				}
				event = xml.next();
			}
			return false;
		}
	}

	/** The command of a field may be torn over several runs. */
	static boolean hasDde(Archive archive, Entry entry) throws ArchiveException {
		StringBuilder command = new StringBuilder();
		try (XmlReader xml = archive.xml(entry)) {
			int event = xml.next();
			while (event != XMLStreamConstants.END_DOCUMENT) {
				if (event == XMLStreamConstants.START_ELEMENT && take(xml, command)) {
					return true;
				}
				event = xml.next();
			}
		}
		return false;
	}

	private static boolean take(XmlReader xml, StringBuilder command) throws ArchiveException {
		switch (xml.name()) {
			case "fldChar" -> command.setLength(0);
			case "instrText" -> command.append((command.length() < LONGEST) ? xml.elementText(LONGEST) : "");
			case "fldSimple" -> {
				command.setLength(0);
				command.append(xml.attribute("instr", ""));
			}
			default -> {
				return false;
			}
		}
		return DDE.matcher(command).find();
	}

}
