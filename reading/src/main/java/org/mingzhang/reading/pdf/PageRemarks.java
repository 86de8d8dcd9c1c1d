package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.reading.document.Notices;

/** What is said of pages that cannot be read as a whole. */
final class PageRemarks {

	/** A picture that takes a larger part of its page may show a table. */
	private static final int LARGE = 4;

	private final Notices notices;

	PageRemarks(Notices notices) {
		this.notices = notices;
	}

	/**
	 * Remarks on pages; returns the numbers of those that may show a form as a picture.
	 */
	List<Integer> of(List<Page> pages) {
		List<Integer> pictures = new ArrayList<>();
		for (Page page : pages) {
			if (isShown(page)) {
				pictures.add(page.number());
			}
			remark(page);
		}
		return pictures;
	}

	private void remark(Page page) {
		int number = page.number();
		if (page.isPicture() && page.unreadable() == 0) {
			this.notices.remark(0,
					"第 %d 页是图片，没有文字层，其内容未能读取。 Page %d is a picture without text: what it shows was not read."
						.formatted(number, number));
		}
		else if (isShown(page)) {
			this.notices.remark(0, "第 %d 页上的图片未能读取。 The picture on page %d was not read.".formatted(number, number));
		}
		if (page.unreadable() > 0) {
			this.notices.remark(0,
					"第 %d 页有 %d 个字符的字体没有给出文字，未能读取。 %d characters on page %d have no meaning in their font and were not read."
						.formatted(number, page.unreadable(), page.unreadable(), number));
		}
		if (page.slanted() > 0) {
			this.notices.remark(0,
					"第 %d 页有 %d 个字符与正文方向不同（如水印），未读取。 %d characters on page %d stand across the text, as watermarks do, and were not read."
						.formatted(number, page.slanted(), page.slanted(), number));
		}
	}

	private static boolean isShown(Page page) {
		long paper = (long) page.box().width() * page.box().height();
		return page.isPicture() || page.pictures()
			.stream()
			.anyMatch((picture) -> (long) picture.width() * picture.height() * LARGE >= paper);
	}

}
