package org.mingzhang.reading.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each part of a file says it is. */
final class ContentTypes {

	static final String PART = "[Content_Types].xml";

	private static final int MOST = 20_000;

	private final Map<String, String> byEnding = new HashMap<>();

	private final Map<String, String> byName = new HashMap<>();

	static ContentTypes of(Archive archive) throws ArchiveException {
		ContentTypes types = new ContentTypes();
		Optional<Entry> part = archive.find(PART);
		if (part.isPresent()) {
			try (XmlReader xml = archive.xml(part.get())) {
				types.read(xml);
			}
		}
		return types;
	}

	private void read(XmlReader xml) throws ArchiveException {
		String root = xml.root();
		while (xml.nextChild(root)) {
			if (this.byName.size() + this.byEnding.size() > MOST) {
				throw ArchiveException.damaged();
			}
			String type = xml.attribute("ContentType", "");
			switch (xml.name()) {
				case "Default" -> this.byEnding.put(Archive.key(xml.attribute("Extension", "")), type);
				case "Override" ->
					this.byName.put(Archive.key(xml.attribute("PartName", "").replaceFirst("^/", "")), type);
				default -> {
				}
			}
		}
	}

	/** The type of a part; empty where none is given. */
	String of(String part) {
		String key = Archive.key(part);
		String ending = key.substring(key.lastIndexOf('.') + 1);
		return this.byName.getOrDefault(key, this.byEnding.getOrDefault(ending, ""));
	}

}
