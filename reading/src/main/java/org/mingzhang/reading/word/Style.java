package org.mingzhang.reading.word;

import org.jspecify.annotations.Nullable;

/**
 * What a style says, or what is said at a paragraph or run directly. Null means that
 * nothing is said and the style below counts.
 *
 * @param centred whether the paragraph stands in the middle
 * @param outline its level in the outline, from 0; 9 is text
 * @param list the list (numId) that numbers it; 0 for none
 * @param level its level in the list, from 0
 * @param size size of its characters in half points
 * @param hidden whether it is hidden text
 */
record Style(@Nullable Boolean centred, @Nullable Integer outline, @Nullable Integer list, @Nullable Integer level,
		@Nullable Integer size, @Nullable Boolean hidden) {

	static final Style NONE = new Style(null, null, null, null, null, null);

	/** What is said here, or where nothing is said, below. */
	Style over(Style below) {
		return new Style((this.centred != null) ? this.centred : below.centred,
				(this.outline != null) ? this.outline : below.outline, (this.list != null) ? this.list : below.list,
				(this.level != null) ? this.level : below.level, (this.size != null) ? this.size : below.size,
				(this.hidden != null) ? this.hidden : below.hidden);
	}

	boolean isHidden() {
		return Boolean.TRUE.equals(this.hidden);
	}

}
