package org.mingzhang.reading.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What a part says of another part, or of something outside of the file.
 *
 * @param id how the part refers to it
 * @param type the last word of its type: {@code worksheet}, {@code hyperlink}
 * @param target name of the part, or the address outside
 * @param external whether it lies outside of the file
 */
public record Relation(String id, String type, String target, boolean external) {

	private static final int MOST = 200_000;

	/** The part that holds what a part says of others. */
	static String partOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	/** The part whose relations a part holds. */
	static String ownerOf(String part) {
		return part.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
	}

	static boolean isPartOfThem(String part) {
		return part.toLowerCase(Locale.ROOT).matches("(?:.*/)?_rels/[^/]*\\.rels");
	}

	static List<Relation> read(XmlReader xml, String owner) throws ArchiveException {
		List<Relation> relations = new ArrayList<>();
		String root = xml.root();
		while (xml.nextChild(root)) {
			if (relations.size() > MOST) {
				throw ArchiveException.damaged();
			}
			if (xml.name().equals("Relationship")) {
				String type = xml.attribute("Type", "");
				String target = xml.attribute("Target", "");
				boolean external = xml.attribute("TargetMode", "").equals("External");
				relations.add(new Relation(xml.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1),
						external ? target : resolve(owner, target), external));
			}
		}
		return relations;
	}

	private static String resolve(String owner, String target) {
		Deque<String> path = new ArrayDeque<>();
		String whole = target.startsWith("/") ? target : owner.substring(0, owner.lastIndexOf('/') + 1) + target;
		for (String step : whole.split("/")) {
			if (step.equals("..")) {
				path.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				path.addLast(step);
			}
		}
		return String.join("/", path);
	}

}
