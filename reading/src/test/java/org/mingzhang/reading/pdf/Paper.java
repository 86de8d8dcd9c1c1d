package org.mingzhang.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Makes small PDFs. Their Chinese font is named, not carried, so no machine needs one.
 * Lengths are points from the top left corner.
 */
public final class Paper {

	private static final int LONG = 842;

	private static final int SHORT = 595;

	private final List<Sheet> sheets = new ArrayList<>();

	private @Nullable StandardProtectionPolicy protection;

	/** A new page, broader than high. */
	public Sheet page() {
		return add(new Sheet("", false));
	}

	/** A page that is stored upright and shown turned. */
	public Sheet turnedPage() {
		return add(new Sheet("0 1 -1 0 " + SHORT + " 0 cm ", true));
	}

	/** A page that is shown upright with everything on it lying on its side. */
	public Sheet pageOnItsSide() {
		return add(new Sheet("0 1 -1 0 " + SHORT + " 0 cm ", false));
	}

	private Sheet add(Sheet sheet) {
		this.sheets.add(sheet);
		return sheet;
	}

	/**
	 * Asks for a password; with an empty one the document opens but may not be copied.
	 */
	public Paper lockedBy(String password) {
		this.protection = new StandardProtectionPolicy("owner of it", password, new AccessPermission());
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		try (PDDocument document = new PDDocument()) {
			for (Sheet sheet : this.sheets) {
				document.addPage(sheet.page(document));
			}
			if (this.protection != null) {
				document.protect(this.protection);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One page. */
	public static final class Sheet {

		private final StringBuilder content = new StringBuilder();

		private final boolean onItsSide;

		private final boolean turned;

		private Sheet(String space, boolean turned) {
			this.content.append(space);
			this.onItsSide = !space.isEmpty();
			this.turned = turned;
		}

		/** Prints a text whose base line begins at a place. */
		public Sheet text(int x, int y, int size, String text) {
			String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
			this.content.append("BT /F ")
				.append(size)
				.append(" Tf ")
				.append(x)
				.append(' ')
				.append(up(y))
				.append(" Td <")
				.append(hex)
				.append("> Tj ET\n");
			return this;
		}

		/** Draws a line. */
		public Sheet line(int x, int y, int toX, int toY) {
			this.content.append("%d %d m %d %d l S\n".formatted(x, up(y), toX, up(toY)));
			return this;
		}

		/** Draws a line as office programs do: as a thin filled rectangle. */
		public Sheet bar(int x, int y, int toX, int toY) {
			this.content.append("%d %d %d.5 %d.5 re f\n".formatted(x, up(toY), toX - x, toY - y));
			return this;
		}

		/** Shows only what lies in a rectangle, from here on. */
		public Sheet clip(int x, int y, int toX, int toY) {
			this.content.append("%d %d %d %d re W n\n".formatted(x, up(toY), toX - x, toY - y));
			return this;
		}

		/** Prints a text of which only what lies in a rectangle is shown. */
		public Sheet clippedText(int x, int y, int size, String text, int from, int to) {
			this.content.append("q ");
			clip(from, 0, to, SHORT);
			text(x, y, size, text);
			this.content.append("Q\n");
			return this;
		}

		/** Prints a text that is there but not painted, as behind a scanned page. */
		public Sheet unpaintedText(int x, int y, int size, String text) {
			this.content.append("3 Tr ");
			text(x, y, size, text);
			this.content.append("0 Tr ");
			return this;
		}

		/** Prints so many characters in a font that does not tell what they mean. */
		public Sheet unreadableText(int x, int y, int size, int length) {
			this.content.append("BT /U %d Tf %d %d Td <%s> Tj ET\n".formatted(size, x, up(y), "0041".repeat(length)));
			return this;
		}

		/** Draws a picture. */
		public Sheet picture(int x, int y, int width, int height) {
			this.content.append("q %d 0 0 %d %d %d cm /Im Do Q\n".formatted(width, height, x, up(y + height)));
			return this;
		}

		/** A ruled table: cells are texts, null goes on with the cell at its left. */
		public Sheet table(int x, int y, int height, int[] widths, @Nullable String[]... rows) {
			int width = Arrays.stream(widths).sum();
			for (int row = 0; row <= rows.length; row++) {
				bar(x, y + row * height, x + width, y + row * height);
			}
			for (int row = 0; row < rows.length; row++) {
				int left = x;
				for (int column = 0; column < widths.length; column++) {
					String text = rows[row][column];
					if (text != null) {
						bar(left, y + row * height, left, y + (row + 1) * height);
						text(left + 3, y + row * height + height - 5, 9, text);
					}
					left += widths[column];
				}
				bar(left, y + row * height, left, y + (row + 1) * height);
			}
			return this;
		}

		private int up(int y) {
			return SHORT - y;
		}

		private PDPage page(PDDocument document) throws IOException {
			PDPage page = new PDPage(this.onItsSide ? new PDRectangle(SHORT, LONG) : new PDRectangle(LONG, SHORT));
			page.setRotation(this.turned ? 90 : 0);
			PDResources resources = new PDResources();
			COSDictionary fonts = dictionary(COSName.getPDFName("F"), font());
			fonts.setItem(COSName.getPDFName("U"), fontOfNoMeaning());
			resources.getCOSObject().setItem(COSName.FONT, fonts);
			resources.getCOSObject().setItem(COSName.XOBJECT, dictionary(COSName.getPDFName("Im"), picture(document)));
			page.setResources(resources);
			PDStream stream = new PDStream(document);
			try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(this.content.toString().getBytes(StandardCharsets.US_ASCII));
			}
			page.setContents(stream);
			return page;
		}

		private static COSStream picture(PDDocument document) throws IOException {
			COSStream picture = document.getDocument().createCOSStream();
			picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
			picture.setInt(COSName.WIDTH, 1);
			picture.setInt(COSName.HEIGHT, 1);
			picture.setInt(COSName.BITS_PER_COMPONENT, 8);
			picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
			try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(0);
			}
			return picture;
		}

		/** Adobe's Chinese font, which no document has to carry. */
		private static COSDictionary font() {
			COSDictionary system = new COSDictionary();
			system.setString(COSName.REGISTRY, "Adobe");
			system.setString(COSName.ORDERING, "GB1");
			system.setInt(COSName.SUPPLEMENT, 4);
			COSArray narrow = new COSArray();
			narrow.add(COSInteger.get(1));
			narrow.add(COSInteger.get(95));
			narrow.add(COSInteger.get(500));
			COSDictionary described = new COSDictionary();
			described.setItem(COSName.TYPE, COSName.FONT_DESC);
			described.setName(COSName.FONT_NAME, "STSong-Light");
			described.setInt(COSName.FLAGS, 4);
			COSDictionary glyphs = new COSDictionary();
			glyphs.setItem(COSName.TYPE, COSName.FONT);
			glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
			glyphs.setName(COSName.BASE_FONT, "STSong-Light");
			glyphs.setItem(COSName.CIDSYSTEMINFO, system);
			glyphs.setItem(COSName.FONT_DESC, described);
			glyphs.setInt(COSName.DW, 1000);
			glyphs.setItem(COSName.W, narrow);
			COSArray descendants = new COSArray();
			descendants.add(glyphs);
			COSDictionary font = new COSDictionary();
			font.setItem(COSName.TYPE, COSName.FONT);
			font.setItem(COSName.SUBTYPE, COSName.TYPE0);
			font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
			font.setName(COSName.ENCODING, "UniGB-UCS2-H");
			font.setItem(COSName.DESCENDANT_FONTS, descendants);
			return font;
		}

		/** A font whose codes stand for glyphs, and nothing says for which characters. */
		private static COSDictionary fontOfNoMeaning() {
			COSDictionary font = font();
			font.setName(COSName.ENCODING, "Identity-H");
			font.setName(COSName.BASE_FONT, "Nothing-Identity-H");
			COSDictionary glyphs = (COSDictionary) ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS))
				.getObject(0);
			glyphs.setName(COSName.BASE_FONT, "Nothing");
			((COSDictionary) glyphs.getDictionaryObject(COSName.CIDSYSTEMINFO)).setString(COSName.ORDERING, "Identity");
			return font;
		}

		private static COSDictionary dictionary(COSName name, COSDictionary value) {
			COSDictionary dictionary = new COSDictionary();
			dictionary.setItem(name, value);
			return dictionary;
		}

	}

}
