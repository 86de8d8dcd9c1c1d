package org.mingzhang.reading.archive;

/** How a part begins. */
final class Prolog {

	private Prolog() {
	}

	static boolean isXml(Entry entry, String contentType) {
		String name = Archive.key(entry.name());
		return !entry.isFolder() && (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")
				|| contentType.endsWith("xml"));
	}

	/**
	 * The name of the first element of a part; empty where there is none.
	 * @throws ArchiveException if a document type stands before it
	 */
	static String root(Archive archive, Entry entry) throws ArchiveException {
		if (entry.unpacked() == 0) {
			return "";
		}
		try (XmlReader xml = archive.xml(entry)) {
			return xml.root();
		}
	}

}
