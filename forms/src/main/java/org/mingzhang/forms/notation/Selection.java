package org.mingzhang.forms.notation;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The lines or the columns that a reference speaks of. */
public sealed interface Selection {

	/** Nothing is said: every line, or every column, one by one. */
	Selection UNSAID = new Unsaid();

	/** 各行, 各栏: every one, one by one. */
	Selection EVERY = new Every();

	/** 合计: the total row of a form with code rows. */
	Selection TOTAL = new Total();

	/**
	 * {@return whether it stands for several lines or columns, one by one}
	 */
	default boolean ranges() {
		return this instanceof Unsaid || this instanceof Every || this instanceof Level;
	}

	/** Nothing is said. */
	record Unsaid() implements Selection {
	}

	/** 各行 or 各栏. */
	record Every() implements Selection {
	}

	/** 合计. */
	record Total() implements Selection {
	}

	/**
	 * Every row of a level, one by one: 类.
	 *
	 * @param depth the level
	 */
	record Level(Depth depth) implements Selection {
	}

	/**
	 * The sum of the rows of a level: Σ款. Where the other side stands for one row of the
	 * level above, only the rows under it.
	 *
	 * @param depth the level
	 */
	record SumOf(Depth depth) implements Selection {
	}

	/**
	 * A sum of named or numbered lines or columns: {@code （1＋2－3）}.
	 *
	 * @param items its items, at least one
	 */
	record Listed(List<Item> items) implements Selection {

		public Listed {
			items = List.copyOf(items);
			if (items.isEmpty()) {
				throw new IllegalArgumentException("A list names at least one line or column");
			}
		}

		@Override
		public String toString() {
			boolean bare = this.items.size() == 1 && this.items.getFirst().weight() > 0
					&& this.items.getFirst().last() == null;
			if (bare) {
				return this.items.getFirst().first().toString();
			}
			String sum = this.items.stream().map(Item::signed).collect(Collectors.joining());
			return "（" + (sum.startsWith("＋") ? sum.substring(1) : sum) + "）";
		}

	}

	/**
	 * One or a run of lines or columns in a sum.
	 *
	 * @param weight 1 or −1
	 * @param first the line or column, or the first of the run
	 * @param last the last of the run {@code 32＋…＋57}; null for a single one
	 */
	record Item(int weight, Selector first, @Nullable Selector last) {

		public Item {
			if (weight != 1 && weight != -1) {
				throw new IllegalArgumentException("A line or column is added or taken off once, not " + weight);
			}
		}

		String signed() {
			String sign = (this.weight > 0) ? "＋" : "－";
			return sign + this.first + ((this.last != null) ? sign + "…" + sign + this.last : "");
		}

	}

}
