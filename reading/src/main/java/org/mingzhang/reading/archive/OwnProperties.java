package org.mingzhang.reading.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a file that was made from a template of ours says of itself in its custom
 * properties (自定义属性), where nobody sees it.
 */
public final class OwnProperties {

	private static final String PREFIX = "mingzhang.";

	private static final int LONGEST = 200;

	private OwnProperties() {
	}

	/**
	 * Reads them.
	 * @param file the file
	 * @return by name without its prefix ({@code template}, {@code year}, {@code kind},
	 * {@code department}) what they say, blank ones left out
	 * @throws ArchiveException if the part that holds them cannot be read
	 */
	public static Map<String, String> of(OfficeFile file) throws ArchiveException {
		Map<String, String> properties = new HashMap<>();
		Optional<String> part = file.relations("")
			.stream()
			.filter((relation) -> relation.type().equals("custom-properties") && !relation.external())
			.map(Relation::target)
			.filter(file::has)
			.findFirst();
		if (part.isPresent()) {
			try (XmlReader xml = file.open(part.get())) {
				String root = xml.root();
				while (xml.nextChild(root)) {
					String name = xml.attribute("name", "");
					String value = xml.elementText(LONGEST).strip();
					if (name.startsWith(PREFIX) && !value.isEmpty()) {
						properties.put(name.substring(PREFIX.length()), value);
					}
				}
			}
		}
		return properties;
	}

}
