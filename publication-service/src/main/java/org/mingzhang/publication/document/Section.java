package org.mingzhang.publication.document;

import java.util.List;

/**
 * A heading with what stands under it.
 *
 * @param id anchor, unique in the document
 * @param level 1 for a part, 2 and 3 below it
 * @param heading the heading; may be empty
 * @param blocks what stands under it
 */
public record Section(String id, int level, String heading, List<Block> blocks) {

	public Section {
		blocks = List.copyOf(blocks);
	}

}
