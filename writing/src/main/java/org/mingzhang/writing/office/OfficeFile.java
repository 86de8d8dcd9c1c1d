package org.mingzhang.writing.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * Turns a document into bytes: with the properties that tell what it is, and without
 * anything that differs from one writing to the next.
 */
public final class OfficeFile {

	/** What writes the documents. */
	public static final String APPLICATION = "明账 Mingzhang";

	/** Documents tell no time of their own, or the same filing would give other bytes. */
	private static final Instant TIMELESS = Instant.parse("2000-01-01T00:00:00Z");

	private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

	private OfficeFile() {
	}

	/**
	 * Writes a document down.
	 * @param document the document
	 * @param about what it is about
	 * @return its bytes, the same for the same document
	 */
	public static byte[] bytes(POIXMLDocument document, About about) {
		try {
			describe(document.getProperties(), about);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return timeless(out.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void describe(POIXMLProperties properties, About about) {
		POIXMLProperties.CoreProperties core = properties.getCoreProperties();
		core.setTitle(about.title());
		core.setCreator(about.department());
		core.setCreated(Optional.of(Date.from(TIMELESS)));
		core.setModified(Optional.of(Date.from(TIMELESS)));
		properties.getExtendedProperties().setApplication(APPLICATION);
		POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
		custom.addProperty("mingzhang.template", about.template());
		custom.addProperty("mingzhang.kind", about.kind().id());
		custom.addProperty("mingzhang.year", about.year());
		custom.addProperty("mingzhang.department", about.department());
	}

	private static byte[] timeless(byte[] zip) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream to = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry same = new ZipEntry(entry.getName());
				same.setTimeLocal(ENTRY_TIME);
				to.putNextEntry(same);
				in.transferTo(to);
				to.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
