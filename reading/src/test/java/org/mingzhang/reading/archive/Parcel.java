package org.mingzhang.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An office file made by hand, whole or with something in it that should not be there.
 */
public final class Parcel {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final StringBuilder types = new StringBuilder();

	public static Parcel workbook() {
		Parcel parcel = new Parcel();
		parcel.type("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
		parcel.relations("_rels/.rels", "officeDocument", "xl/workbook.xml", false);
		return parcel.part("xl/workbook.xml", "<workbook/>");
	}

	public static Parcel text() {
		Parcel parcel = new Parcel();
		parcel.type("word/document.xml",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
		parcel.relations("_rels/.rels", "officeDocument", "word/document.xml", false);
		return parcel.part("word/document.xml", "<document/>");
	}

	public Parcel part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public Parcel part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	public Parcel without(String name) {
		this.parts.remove(name);
		return this;
	}

	public Parcel type(String part, String type) {
		this.types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
		return this;
	}

	public Parcel relations(String part, String type, String target, boolean external) {
		return part(part, "<Relationships><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"%s/></Relationships>"
			.formatted(RELATIONS + type, target, external ? " TargetMode=\"External\"" : ""));
	}

	public byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			Map<String, byte[]> all = new LinkedHashMap<>();
			all.put(ContentTypes.PART,
					("<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>" + this.types + "</Types>")
						.getBytes(StandardCharsets.UTF_8));
			all.putAll(this.parts);
			for (Map.Entry<String, byte[]> part : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
