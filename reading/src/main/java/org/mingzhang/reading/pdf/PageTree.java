package org.mingzhang.reading.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Counts the pages of a PDF by walking to each of them. What the file says of their
 * number, and that its tree is one, is not believed.
 */
final class PageTree {

	private static final int DEEPEST = 64;

	/** Nodes above the pages; no tree that is one has more of them than pages. */
	private static final int MOST_NODES = 10_000;

	private final Set<COSDictionary> path = Collections.newSetFromMap(new IdentityHashMap<>());

	private final int most;

	private int nodes;

	private int pages;

	private PageTree(int most) {
		this.most = most;
	}

	/**
	 * Counts pages.
	 * @param catalogue the catalogue of the document
	 * @param most counting may end beyond so many
	 * @return the number of pages, or one that is beyond
	 * @throws HazardException if the tree is none, or is too deep
	 */
	static int pages(COSDictionary catalogue, int most) throws IOException {
		PageTree tree = new PageTree(most);
		COSDictionary root = catalogue.getCOSDictionary(COSName.PAGES);
		if (root != null) {
			tree.walk(root);
		}
		return tree.pages;
	}

	private void walk(COSDictionary node) throws IOException {
		if (!this.path.add(node)) {
			throw new HazardException(Hazard.PAGE_CIRCLE);
		}
		if (this.path.size() > DEEPEST) {
			throw new HazardException(Hazard.NESTING);
		}
		this.nodes++;
		if (this.nodes > MOST_NODES + this.most) {
			throw new HazardException(Hazard.OBJECTS);
		}
		COSArray kids = node.getCOSArray(COSName.KIDS);
		if (kids == null) {
			this.pages++;
		}
		for (int i = 0; kids != null && i < kids.size() && this.pages <= this.most; i++) {
			if (kids.getObject(i) instanceof COSDictionary kid) {
				walk(kid);
			}
		}
		this.path.remove(node);
	}

}
