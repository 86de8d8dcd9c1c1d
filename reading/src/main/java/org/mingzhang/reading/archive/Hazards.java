package org.mingzhang.reading.archive;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingzhang.reading.document.Notices;

/** Looks for everything that a file may not hold, by names, types and relations. */
final class Hazards {

	private static final int SHOWN = 3;

	/** What may lie outside of a file: it is shown, never fetched. */
	private static final Set<String> HARMLESS_OUTSIDE = Set.of("hyperlink", "attachedTemplate", "image", "video",
			"audio", "media");

	private final Archive archive;

	private final OfficeKind kind;

	private final Map<Hazard, Set<String>> found = new EnumMap<>(Hazard.class);

	/** Workbooks that only hold the figures of a chart; nobody opens them. */
	private final Set<String> dataOfCharts = new HashSet<>();

	private Hazards(Archive archive, OfficeKind kind) {
		this.archive = archive;
		this.kind = kind;
	}

	static void tell(Archive archive, OfficeKind kind, ContentTypes types, Set<String> nested, Notices notices)
			throws IOException {
		Hazards hazards = new Hazards(archive, kind);
		for (Entry entry : archive.entries()) {
			if (Relation.isPartOfThem(entry.name())) {
				hazards.relations(entry);
			}
		}
		for (Entry entry : archive.entries()) {
			hazards.look(entry, types.of(entry.name()), nested.contains(entry.name()));
		}
		hazards.found.forEach((hazard, places) -> notices.problem(0, hazard.sentence(shown(places))));
	}

	private static String shown(Set<String> places) {
		String some = String.join("、", places.stream().limit(SHOWN).toList());
		return (places.size() > SHOWN) ? some + " 等 " + places.size() + " 处" : some;
	}

	private void relations(Entry entry) throws ArchiveException {
		String owner = Relation.ownerOf(entry.name());
		boolean chart = Archive.key(owner).contains("/charts/");
		List<Relation> relations;
		try (XmlReader xml = this.archive.xml(entry)) {
			relations = Relation.read(xml, owner);
		}
		for (Relation relation : relations) {
			if (chart && relation.type().equals("package") && !relation.external()) {
				this.dataOfCharts.add(Archive.key(relation.target()));
			}
			else {
				look(relation, owner);
			}
		}
	}

	private void look(Relation relation, String owner) {
		boolean told = false;
		for (Hazard hazard : Hazard.values()) {
			if (hazard.isRelation(relation.type())) {
				add(hazard, relation.external() ? owner : relation.target());
				told = true;
			}
		}
		if (!told && relation.external() && !HARMLESS_OUTSIDE.contains(relation.type())) {
			add(Hazard.OUTSIDE, owner);
		}
	}

	private void look(Entry entry, String type, boolean nested) throws IOException {
		if (this.dataOfCharts.contains(Archive.key(entry.name()))) {
			return;
		}
		for (Hazard hazard : Hazard.values()) {
			if (hazard.isPart(entry.name()) || hazard.isContentType(type)) {
				add(hazard, entry.name());
			}
		}
		if (nested) {
			add(Hazard.NESTED_ARCHIVE, entry.name());
		}
		if (Archive.key(entry.name()).startsWith("customxml/")
				&& Prolog.root(this.archive, entry).equals("DataMashup")) {
			add(Hazard.CONNECTIONS, entry.name());
		}
		if (Hazard.EXTERNAL_WORKBOOK.isPart(entry.name()) && Prolog.isXml(entry, type)
				&& FieldCommands.linksByDde(this.archive, entry)) {
			add(Hazard.DDE, entry.name());
		}
		if (type.contains("wordprocessingml") && FieldCommands.hasDde(this.archive, entry)) {
			add(Hazard.DDE, entry.name());
		}
	}

	/**
	 * What is embedded in a text is never opened, and its reader says where it was:
	 * tables pasted from a workbook bring the workbook along.
	 */
	private void add(Hazard hazard, String place) {
		boolean neverOpened = hazard == Hazard.EMBEDDED
				|| (hazard == Hazard.NESTED_ARCHIVE && Hazard.EMBEDDED.isPart(place));
		if (neverOpened && this.kind == OfficeKind.TEXT) {
			return;
		}
		this.found.computeIfAbsent(hazard, (_) -> new LinkedHashSet<>()).add(place);
	}

}
