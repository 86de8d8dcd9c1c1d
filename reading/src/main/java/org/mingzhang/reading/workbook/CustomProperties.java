package org.mingzhang.reading.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.Relation;
import org.mingzhang.reading.archive.XmlReader;

/**
 * What a workbook that was made as a template says of itself, where nobody sees it.
 *
 * @param template id of the template; null if it was not made as one
 * @param year budget year; null if not said
 * @param kind id of the kind of filing; null if not said
 * @param department code of the department; null if not said
 */
public record CustomProperties(@Nullable String template, @Nullable String year, @Nullable String kind,
		@Nullable String department) {

	private static final String PREFIX = "mingzhang.";

	private static final int LONGEST = 200;

	static CustomProperties of(OfficeFile file) throws ArchiveException {
		Map<String, String> properties = new HashMap<>();
		Optional<Relation> part = file.relations("")
			.stream()
			.filter((relation) -> relation.type().equals("custom-properties") && file.has(relation.target()))
			.findFirst();
		if (part.isPresent()) {
			try (XmlReader xml = file.open(part.get().target())) {
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
		return new CustomProperties(properties.get("template"), properties.get("year"), properties.get("kind"),
				properties.get("department"));
	}

	/** Whether the workbook was made as a template of ours. */
	boolean isOurs() {
		return this.template != null;
	}

}
