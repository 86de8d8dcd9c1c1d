package org.mingzhang.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page without drawing it: characters, lines and the places of pictures are
 * gathered, as far as the clipping lets them be seen. Pictures are never decoded, scripts
 * and attachments never looked at.
 */
final class PageInk extends PDFStreamEngine {

	/** Forms inside forms. */
	private static final int DEEPEST = 32;

	private static final int WATCHED_EVERY = 1024;

	private final long limit;

	private final Set<COSStream> drawing = Collections.newSetFromMap(new IdentityHashMap<>());

	private long operations;

	private Ink ink = new Ink();

	private Box clip = new Box(0, 0, 0, 0);

	private Deque<Box> clips = new ArrayDeque<>();

	/**
	 * Creates an engine for the pages of one document.
	 * @param limit most operations in all its pages together
	 */
	PageInk(long limit) {
		this.limit = limit;
		List.of(new BeginText(this), new EndText(this), new MoveText(this), new MoveTextSetLeading(this),
				new NextLine(this), new SetCharSpacing(this), new SetFontAndSize(this),
				new SetTextHorizontalScaling(this), new SetTextLeading(this), new SetTextRenderingMode(this),
				new SetTextRise(this), new SetWordSpacing(this), new ShowText(this), new ShowTextAdjusted(this),
				new ShowTextLine(this), new ShowTextLineAndSpace(this), new SetMatrix(this), new Concatenate(this),
				new Save(this), new Restore(this), new SetGraphicsStateParameters(this))
			.forEach(this::addOperator);
		new PathInk(this).operators().forEach(this::addOperator);
		PictureInk.operators(this).forEach(this::addOperator);
	}

	/**
	 * Gathers what a page draws.
	 * @param page the page
	 * @return its ink, in the page's own space with y downwards
	 * @throws TooMuchException if the document asks for more than its limit
	 */
	Ink of(PDPage page) throws IOException {
		this.ink = new Ink();
		this.clip = Space.box(page.getCropBox());
		this.clips = new ArrayDeque<>();
		demandShallow(page);
		processPage(page);
		return this.ink;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		watch();
		super.processOperator(operator, operands);
	}

	private void watch() throws TooMuchException {
		this.operations++;
		if (this.operations > this.limit) {
			throw new TooMuchException("more than " + this.limit + " operations");
		}
		if (this.operations % WATCHED_EVERY == 0 && Thread.currentThread().isInterrupted()) {
			throw new TooMuchException("told to stop");
		}
	}

	/** An operand that cannot be used spoils its operator, not the page. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException ex) throws IOException {
		if (ex instanceof TooMuchException || ex instanceof HazardException) {
			throw ex;
		}
	}

	@Override
	public void saveGraphicsState() {
		super.saveGraphicsState();
		this.clips.push(this.clip);
	}

	@Override
	public void restoreGraphicsState() {
		super.restoreGraphicsState();
		if (!this.clips.isEmpty()) {
			this.clip = this.clips.pop();
		}
	}

	/** Draws what a name of the page's resources stands for. */
	void draw(COSName name) throws IOException {
		PDResources resources = getResources();
		if (resources == null) {
			return;
		}
		if (resources.isImageXObject(name)) {
			addPicture();
			return;
		}
		PDXObject drawn = resources.getXObject(name);
		if (drawn instanceof PDFormXObject form) {
			draw(form);
		}
	}

	private void draw(PDFormXObject form) throws IOException {
		if (!this.drawing.add(form.getCOSObject())) {
			throw new HazardException(Hazard.DRAWING_CIRCLE);
		}
		if (this.drawing.size() > DEEPEST) {
			throw new HazardException(Hazard.NESTING);
		}
		demandShallow(form);
		Box outer = this.clip;
		Deque<Box> outerClips = new ArrayDeque<>(this.clips);
		increaseLevel();
		try {
			showForm(form);
		}
		finally {
			decreaseLevel();
			this.drawing.remove(form.getCOSObject());
			this.clip = outer;
			this.clips = outerClips;
		}
	}

	/** The library would leave the rest of the content out without a word. */
	private static void demandShallow(PDContentStream content) throws IOException {
		try (InputStream drawn = content.getContents()) {
			if (drawn != null && Nesting.isTooDeep(drawn.readAllBytes())) {
				throw new HazardException(Hazard.NESTING);
			}
		}
	}

	/** Notes a picture: it fills the unit square of the current space. */
	void addPicture() {
		Matrix space = getGraphicsState().getCurrentTransformationMatrix();
		this.ink.addPicture(Space.box(space, 0, 0, 1, 1).within(this.clip));
	}

	void addLine(Box line) {
		Box seen = line.within(this.clip);
		if (seen.width() > 0 || seen.height() > 0) {
			this.ink.addLine(seen);
		}
	}

	void clipTo(Box path) {
		this.clip = this.clip.within(path);
	}

	/**
	 * A character of any font; those drawn by small programs are not run. Text that is
	 * not painted, as behind the picture of a scanned page, is not there.
	 */
	@Override
	protected void showGlyph(Matrix space, PDFont font, int code, Vector displacement) throws IOException {
		watch();
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		if (!mode.isFill() && !mode.isStroke()) {
			return;
		}
		Box box = Space.character(space, displacement.getX());
		String text = font.toUnicode(code);
		String read = (text == null || text.indexOf('\uFFFD') >= 0) ? Glyph.UNREADABLE : Radicals.unified(text.strip());
		if (read.isBlank()) {
			return;
		}
		Glyph glyph = new Glyph(read, box, Space.size(space), Space.quarters(space));
		if (this.clip.contains(box.middleX(), box.middleY())) {
			this.ink.add(glyph);
		}
		else {
			this.ink.addHidden(glyph);
		}
	}

}
