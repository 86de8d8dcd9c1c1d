package org.mingzhang.reading.word;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The names of WordprocessingML, written with the prefixes that everybody uses. Both
 * editions of the standard have the same names in other namespaces.
 */
final class Vocabulary {

	private static final Map<String, String> PREFIXES = Map.ofEntries(
			Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
			Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
			Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
			Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
			Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"),
			Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c:"),
			Map.entry("http://schemas.microsoft.com/office/drawing/2014/chartex", "c:"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm:"),
			Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm:"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
			Map.entry("urn:schemas-microsoft-com:vml", "v:"),
			Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
			Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"));

	/** Extensions whose elements hold nothing but what is understood here. */
	private static final Set<String> UNDERSTOOD = Set.of(
			"http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
			"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
			"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
			"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
			"http://schemas.microsoft.com/office/word/2010/wordml",
			"http://schemas.microsoft.com/office/word/2012/wordml",
			"http://schemas.microsoft.com/office/drawing/2014/chartex",
			"http://schemas.microsoft.com/office/drawing/2015/9/8/chartex");

	private Vocabulary() {
	}

	/** A name with its prefix; names of other vocabularies have {@code ?:}. */
	static String name(@Nullable String namespace, String local) {
		return (namespace == null || namespace.isEmpty()) ? local : prefix(namespace) + local;
	}

	private static String prefix(String namespace) {
		String known = PREFIXES.get(namespace);
		if (known == null && namespace.startsWith("http://schemas.microsoft.com/office/drawing/")
				&& namespace.endsWith("/chartex")) {
			return "c:";
		}
		return (known != null) ? known : "?:";
	}

	/** Whether elements of a namespace can be read. */
	static boolean understands(String namespace) {
		return PREFIXES.containsKey(namespace) || UNDERSTOOD.contains(namespace);
	}

}
