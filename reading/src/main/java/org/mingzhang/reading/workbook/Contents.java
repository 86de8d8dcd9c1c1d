package org.mingzhang.reading.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.archive.ArchiveException;
import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.Relation;
import org.mingzhang.reading.archive.XmlReader;

/** What a workbook lists: its sheets in their order, its names, the parts they share. */
final class Contents {

	private static final int LONGEST_NAME = 4000;

	private static final int MOST_NAMES = 5000;

	private final List<Relation> relations;

	private final List<SheetEntry> sheets = new ArrayList<>();

	private final Map<String, String> names = new HashMap<>();

	private Calendar calendar = Calendar.FROM_1900;

	private Contents(List<Relation> relations) {
		this.relations = relations;
	}

	static Contents of(OfficeFile file) throws ArchiveException {
		Contents contents = new Contents(file.relations(file.main()));
		try (XmlReader xml = file.open(file.main())) {
			contents.read(xml);
		}
		return contents;
	}

	private void read(XmlReader xml) throws ArchiveException {
		int event = xml.next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.name()) {
					case "workbookPr" ->
						this.calendar = Numbers.so(xml.attribute("date1904")) ? Calendar.FROM_1904 : Calendar.FROM_1900;
					case "sheet" -> addSheet(xml);
					case "definedName" -> {
						checkNames();
						String key = key(xml.attribute("name", ""), xml.attribute("localSheetId"));
						this.names.putIfAbsent(key, xml.elementText(LONGEST_NAME));
					}
					default -> {
					}
				}
			}
			event = xml.next();
		}
	}

	private void checkNames() throws ArchiveException {
		if (this.names.size() > MOST_NAMES) {
			throw new ArchiveException("工作簿定义的名称过多，未予读入；请删去后提交。 The workbook defines too many names.");
		}
	}

	private void addSheet(XmlReader xml) {
		String id = xml.attribute("id", "");
		String name = xml.attribute("name", "");
		boolean hidden = !xml.attribute("state", "visible").equals("visible");
		this.relations.stream()
			.filter((relation) -> relation.id().equals(id) && !relation.external())
			.findFirst()
			.ifPresent((relation) -> this.sheets
				.add(new SheetEntry(name, relation.target(), hidden, relation.type().equals("worksheet"))));
	}

	private static String key(String name, @Nullable String sheet) {
		return name.toLowerCase(Locale.ROOT) + "\u0000" + ((sheet != null) ? sheet : "");
	}

	List<SheetEntry> sheets() {
		return this.sheets;
	}

	Calendar calendar() {
		return this.calendar;
	}

	/** What a name stands for in a sheet, or in the workbook. */
	@Nullable String defined(String name, int sheet) {
		String own = this.names.get(key(name, String.valueOf(sheet)));
		return (own != null) ? own : this.names.get(key(name, null));
	}

	/** The part of a kind that the workbook has once. */
	Optional<String> part(String type) {
		return this.relations.stream()
			.filter((relation) -> relation.type().equals(type) && !relation.external())
			.map(Relation::target)
			.findFirst();
	}

}
