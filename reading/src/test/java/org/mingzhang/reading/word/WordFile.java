package org.mingzhang.reading.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of a word processor made by hand, part by part. */
public final class WordFile {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private static final String NAMESPACES = """
			xmlns:w="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
			xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
			xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\
			""".formatted(WORD, RELATIONS);

	private final StringBuilder body = new StringBuilder();

	private final StringBuilder properties = new StringBuilder();

	/** By the word for what it is to the document. */
	private final Map<String, String> parts = new LinkedHashMap<>();

	private final Map<String, byte[]> others = new LinkedHashMap<>();

	/** Adds markup to the text. */
	public WordFile xml(String markup) {
		this.body.append(markup);
		return this;
	}

	/** Adds a paragraph of one run. */
	public WordFile paragraph(String text) {
		return paragraph("", text);
	}

	/** Adds a paragraph with properties ({@code w:pPr}). */
	public WordFile paragraph(String properties, String text) {
		return xml("<w:p><w:pPr>" + properties + "</w:pPr>" + run("", text) + "</w:p>");
	}

	/** Adds a paragraph in the middle with larger characters. */
	public WordFile title(String text) {
		return xml("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("<w:sz w:val=\"44\"/>", text) + "</w:p>");
	}

	/** A run with properties; tabs and line breaks in its text become such. */
	public static String run(String properties, String text) {
		String escaped = text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
			.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
		return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
	}

	/** Sets the styles, lists or notes. */
	public WordFile part(String need, String markup) {
		this.parts.put(need, markup);
		return this;
	}

	/** Adds a file that nothing refers to. */
	public WordFile file(String name, byte[] bytes) {
		this.others.put(name, bytes);
		return this;
	}

	/** Sets a custom property. */
	public WordFile property(String name, String value) {
		this.properties.append("""
				<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="%s">\
				<vt:lpwstr>%s</vt:lpwstr></property>""".formatted(name, value));
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			StringBuilder types = new StringBuilder("""
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
					<Default Extension="rels" \
					ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
					<Default Extension="xml" ContentType="application/xml"/>\
					<Override PartName="/text/main.xml" ContentType="%sdocument.main+xml"/>""".formatted(TYPE));
			StringBuilder relations = new StringBuilder();
			for (String need : this.parts.keySet()) {
				types.append(
						"<Override PartName=\"/text/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(need, TYPE, need));
				relations.append(relation(need, need, need + ".xml"));
			}
			add(zip, "[Content_Types].xml", types + "</Types>");
			add(zip, "_rels/.rels", relations(relation("a", "officeDocument", "text/main.xml")
					+ relation("b", "custom-properties", "docProps/custom.xml")));
			add(zip, "docProps/custom.xml", """
					<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
					xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">%s</Properties>"""
				.formatted(this.properties));
			add(zip, "text/_rels/main.xml.rels", relations(relations.toString()));
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				add(zip, "text/" + part.getKey() + ".xml",
						"<w:%s %s>%s</w:%s>".formatted(part.getKey(), NAMESPACES, part.getValue(), part.getKey()));
			}
			add(zip, "text/main.xml",
					"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document %s><w:body>%s</w:body></w:document>"
						.formatted(NAMESPACES, this.body));
			for (Map.Entry<String, byte[]> other : this.others.entrySet()) {
				add(zip, other.getKey(), other.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static String relations(String relations) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
				+ "</Relationships>";
	}

	private static String relation(String id, String need, String target) {
		return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, need, target);
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		add(zip, name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

}
