package org.mingzhang.reading.archive;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of an archive by their names, which do not differ by upper and lower case
 * alone.
 */
final class Archive {

	private final byte[] file;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	Archive(byte[] file, List<Entry> entries) {
		this.file = file;
		entries.forEach((entry) -> this.entries.putIfAbsent(key(entry.name()), entry));
	}

	static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	Collection<Entry> entries() {
		return this.entries.values();
	}

	Optional<Entry> find(String name) {
		return Optional.ofNullable(this.entries.get(key(name))).filter((entry) -> !entry.isFolder());
	}

	InputStream open(Entry entry) {
		return new EntryStream(this.file, entry);
	}

	XmlReader xml(Entry entry) throws ArchiveException {
		return XmlReader.of(open(entry));
	}

}
