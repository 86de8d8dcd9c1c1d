package org.mingzhang.reading.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Pages;

/**
 * A PDF as rows. What makes it unreadable, and what of it was not read, is said to
 * {@link Notices}; nothing it contains is run or unpacked without a limit. Reading stops
 * when its thread is interrupted.
 */
public final class PdfDocument {

	static {
		NoSystemFonts.install();
	}

	private static final String DAMAGED = "PDF 已损坏，无法完整读取；请重新导出后提交。 The PDF is damaged; export it anew.";

	private static final String MAGIC = "%PDF-";

	/** Elements of arrays and dictionaries for each object, at most. */
	private static final int ELEMENTS_EACH = 4;

	/** The mark may stand behind some bytes that another program put before it. */
	private static final int MAGIC_WITHIN = 1024;

	private final byte[] bytes;

	private final Limits limits;

	private final Notices notices;

	private PdfDocument(byte[] bytes, Limits limits, Notices notices) {
		this.bytes = bytes;
		this.limits = limits;
		this.notices = notices;
	}

	/**
	 * Reads a PDF.
	 * @param bytes the file
	 * @param limits what it may ask for
	 * @param notices takes what is wrong with it; with a problem noted its rows are of no
	 * use
	 * @return its rows
	 */
	public static Document read(byte[] bytes, Limits limits, Notices notices) {
		return new PdfDocument(bytes, limits, notices).document();
	}

	private Document document() {
		if (!isPdf()) {
			return refuse("文件不是 PDF。 This is no PDF file.");
		}
		if (Nesting.isTooDeep(this.bytes)) {
			return refuse(Hazard.NESTING.sentence());
		}
		return switch (Unpacking.of(this.bytes, this.limits.unpacked())) {
			case FITS -> opened();
			case TOO_MUCH -> refuse("PDF 解压后过大，未予读取；请重新导出后提交。 The PDF unpacks to too much; export it anew.");
			case DAMAGED -> refuse(DAMAGED);
		};
	}

	private Document opened() {
		try (PDDocument document = spared(
				() -> Loader.loadPDF(this.bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache()))) {
			return proved(document);
		}
		catch (InvalidPasswordException ex) {
			return refuse("PDF 已加密，须凭密码打开；请提交未加密的文件。 The PDF needs a password; send one without.");
		}
		catch (TooMuchException ex) {
			return refuse("PDF 内容过多或过于复杂，未能在限定内读完；请重新导出后提交。 The PDF asks for too much work; export it anew.");
		}
		catch (LinkageError ex) {
			return refuse("PDF 以证书加密，无法打开；请提交未加密的文件。 The PDF is encrypted for certificates; send one without.");
		}
		catch (HazardException ex) {
			return refuse(ex.hazard().sentence());
		}
		catch (StackOverflowError ex) {
			return refuse(Hazard.NESTING.sentence());
		}
		catch (IOException ex) {
			return refuse(DAMAGED);
		}
	}

	/** A step of the library, whose parser answers damage with whatever comes of it. */
	@FunctionalInterface
	private interface Step<T> {

		T take() throws IOException;

	}

	private static <T> T spared(Step<T> step) throws IOException {
		try {
			return step.take();
		}
		catch (RuntimeException ex) {
			throw new IOException(ex);
		}
	}

	private boolean isPdf() {
		int end = Math.min(this.bytes.length, MAGIC_WITHIN);
		return new String(this.bytes, 0, end, StandardCharsets.ISO_8859_1).contains(MAGIC);
	}

	private Document refuse(String sentence) {
		this.notices.problem(0, sentence);
		return new Document(List.of());
	}

	/** Its rows, if nothing is in it that a published document has no use for. */
	private Document proved(PDDocument document) throws IOException {
		if (document.getDocument().getXrefTable().size() > this.limits.objects()) {
			throw new HazardException(Hazard.OBJECTS);
		}
		COSDictionary catalogue = spared(document::getDocumentCatalog).getCOSObject();
		int pages = PageTree.pages(catalogue, this.limits.pages());
		if (pages == 0) {
			throw new IOException("no pages");
		}
		if (pages > this.limits.pages()) {
			this.notices.problem(0, "PDF 超过 %d 页，未予读取。 The PDF has more than %d pages.".formatted(this.limits.pages(),
					this.limits.pages()));
		}
		Hazards.of(catalogue, this.limits.objects() * ELEMENTS_EACH)
			.forEach((hazard) -> this.notices.problem(0, hazard.sentence()));
		return this.notices.problems().isEmpty() ? rows(document, pages) : new Document(List.of());
	}

	private Document rows(PDDocument document, int count) throws IOException {
		PageInk engine = new PageInk(this.limits.operations());
		List<Page> pages = new ArrayList<>();
		Iterator<PDPage> each = spared(() -> document.getPages().iterator());
		while (spared(each::hasNext)) {
			Leaf leaf = spared(() -> Leaf.of(each.next(), engine));
			pages.add(Page.of(pages.size() + 1, leaf.paper(), leaf.turned(), leaf.ink()));
			if (Thread.currentThread().isInterrupted()) {
				throw new TooMuchException("told to stop");
			}
		}
		if (pages.size() != count) {
			throw new IOException("pages that nobody can turn to");
		}
		return rows(pages);
	}

	private Document rows(List<Page> pages) {
		List<Integer> pictures = new PageRemarks(this.notices).of(pages);
		if (pages.stream().allMatch((page) -> page.strips().isEmpty())) {
			return refuse("PDF 没有文字层（全部为图片或空白），无法识读；请提交可复制文字的 PDF。 The PDF has no text, only pictures or nothing.");
		}
		Paragraphs paragraphs = Paragraphs.of(WholeTables.of(RunningText.without(pages)));
		return new Document(paragraphs.rows(), new Pages(paragraphs.firstLines(), pictures));
	}

	/**
	 * A page as the library knows it.
	 *
	 * @param paper its box in its own space
	 * @param turned quarter turns clockwise with which it is shown
	 * @param ink what it draws
	 */
	private record Leaf(Box paper, int turned, Ink ink) {

		static Leaf of(PDPage page, PageInk engine) throws IOException {
			return new Leaf(Space.box(page.getCropBox()), Math.floorMod(page.getRotation() / 90, 4), engine.of(page));
		}

	}

}
