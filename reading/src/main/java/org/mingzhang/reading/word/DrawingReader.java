package org.mingzhang.reading.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.reading.word.Block.Kind;
import org.mingzhang.reading.word.Block.Shown;

/** Reads what is drawn: text boxes are text, all else is only named. */
final class DrawingReader {

	/** English metric units in a point. */
	private static final int UNITS = 12_700;

	/** A quarter of a page A4, in square points. */
	private static final long LARGE = 595L * 842 / 4;

	private static final Pattern WIDTH = Pattern.compile("(?:^|;)\\s*width:\\s*([\\d.]{1,9})(pt|in|cm|mm)?");

	private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height:\\s*([\\d.]{1,9})(pt|in|cm|mm)?");

	private final Markup markup;

	private final BlockReader texts;

	private final List<Kind> kinds = new ArrayList<>();

	/** Area in square points. */
	private long area;

	DrawingReader(Markup markup, Story story, BlockReader.TableCount tables) {
		this.markup = markup;
		this.texts = new BlockReader(markup, story, tables);
	}

	/** Reads the element that was begun last. */
	List<Block> read() throws IOException {
		this.markup.children(this::take);
		List<Block> blocks = new ArrayList<>(this.texts.blocks());
		this.kinds.stream().distinct().filter(this::counts).forEach((kind) -> blocks.add(shown(kind)));
		return blocks;
	}

	/** The picture of an embedded object is no picture of its own. */
	private boolean counts(Kind kind) {
		return kind != Kind.PICTURE || !this.kinds.contains(Kind.OBJECT);
	}

	private Shown shown(Kind kind) {
		return new Shown(kind, this.area >= LARGE);
	}

	private void take(String name) throws IOException {
		switch (name) {
			case "w:txbxContent" -> this.markup.children(this.texts::take);
			case "wp:extent" -> {
				long width = this.markup.number("cx", 0) / UNITS;
				this.area = Math.max(this.area, width * (this.markup.number("cy", 0) / UNITS));
			}
			case "a:blip", "v:imagedata" -> this.kinds.add(Kind.PICTURE);
			case "c:chart", "dgm:relIds" -> this.kinds.add(Kind.CHART);
			case "o:OLEObject", "w:control", "w:objectEmbed", "w:objectLink" -> this.kinds.add(Kind.OBJECT);
			default -> {
				measure(this.markup.attribute("style"));
				this.markup.children(this::take);
			}
		}
	}

	/** A shape of the older kind has its size in its style: {@code width:415pt}. */
	private void measure(@Nullable String style) {
		if (style != null) {
			Matcher width = WIDTH.matcher(style);
			Matcher height = HEIGHT.matcher(style);
			if (width.find() && height.find()) {
				this.area = Math.max(this.area, points(width) * points(height));
			}
		}
	}

	private static long points(Matcher length) {
		try {
			BigDecimal number = new BigDecimal(length.group(1));
			return switch (length.group(2)) {
				case "in" -> number.multiply(BigDecimal.valueOf(72)).longValue();
				case "cm" -> number.multiply(BigDecimal.valueOf(28)).longValue();
				case "mm" -> number.multiply(BigDecimal.valueOf(3)).longValue();
				case null, default -> number.longValue();
			};
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
