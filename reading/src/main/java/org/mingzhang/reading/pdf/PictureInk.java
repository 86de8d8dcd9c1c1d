package org.mingzhang.reading.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** The operators that draw pictures and forms. */
final class PictureInk {

	private PictureInk() {
	}

	static List<OperatorProcessor> operators(PageInk page) {
		return List.of(new Drawing(page), new InlinePicture(page));
	}

	/** Do: a picture or a form by its name. */
	private static final class Drawing extends OperatorProcessor {

		private final PageInk page;

		Drawing(PageInk page) {
			super(page);
			this.page = page;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) throws IOException {
			if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
				this.page.draw(name);
			}
		}

		@Override
		public String getName() {
			return "Do";
		}

	}

	/** BI: a picture inside the page's own stream. */
	private static final class InlinePicture extends OperatorProcessor {

		private final PageInk page;

		InlinePicture(PageInk page) {
			super(page);
			this.page = page;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) {
			this.page.addPicture();
		}

		@Override
		public String getName() {
			return "BI";
		}

	}

}
