package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which codes stand in which block, once a filing has some that the form does not list.
 */
final class BlockCodes {

	private static final int CLASS_DIGITS = 3;

	private BlockCodes() {
	}

	static List<List<String>> of(Layout.CodeBlocks layout, Collection<String> filed) {
		List<List<String>> blocks = new ArrayList<>();
		layout.blocks().forEach((block) -> blocks.add(new ArrayList<>(block.codes())));
		for (String code : filed) {
			boolean closing = layout.closing().stream().anyMatch((line) -> code.equals(line.row()));
			if (!closing && blocks.stream().noneMatch((block) -> block.contains(code))) {
				add(code, blocks);
			}
		}
		return blocks;
	}

	private static void add(String code, List<List<String>> blocks) {
		List<String> block = blocks.stream()
			.filter((codes) -> place(code, codes) > 0)
			.findFirst()
			.orElse(blocks.getLast());
		int place = place(code, block);
		block.add((place > 0) ? place : block.size(), code);
	}

	/** Behind the last code of the same 类 that is smaller; 0 if there is none. */
	private static int place(String code, List<String> codes) {
		int place = 0;
		for (int i = 0; i < codes.size(); i++) {
			String other = codes.get(i);
			if (code.length() > CLASS_DIGITS && other.regionMatches(0, code, 0, CLASS_DIGITS)
					&& other.compareTo(code) < 0) {
				place = i + 1;
			}
		}
		return place;
	}

}
