package org.mingzhang.ledger.posting;

import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import org.mingzhang.ledger.account.Source;

/**
 * What a printed amount is confined to, dimension by dimension; null is all.
 *
 * @param fund whose money
 * @param function code of the 功能分类, with everything below it
 * @param nature what for
 * @param source where from
 * @param economic code of the 经济分类, with everything below it
 * @param item what a memorandum is about, with everything below it
 */
record Where(@Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<Fund> fund,
		@Nullable String function, @Nullable Nature nature,
		@Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<Source> source,
		@Nullable String economic, @Nullable String item) {

	static final Where ANYWHERE = new Where(null, null, null, null, null, null);

	static Where function(String code) {
		return new Where(null, code, null, null, null, null);
	}

	static Where economic(String code) {
		return new Where(null, null, null, null, code, null);
	}

	/** Both confinements; no dimension may be confined by both. */
	Where and(Where other) {
		return new Where(either(this.fund, other.fund), either(this.function, other.function),
				either(this.nature, other.nature), either(this.source, other.source),
				either(this.economic, other.economic), either(this.item, other.item));
	}

	/** Whether everything confined to the other is confined to this as well. */
	boolean contains(Where other) {
		return (this.fund == null || (other.fund != null && this.fund.containsAll(other.fund)))
				&& (this.function == null || (other.function != null && other.function.startsWith(this.function)))
				&& (this.nature == null || this.nature == other.nature)
				&& (this.source == null || (other.source != null && this.source.containsAll(other.source)))
				&& (this.economic == null || (other.economic != null && other.economic.startsWith(this.economic)))
				&& (this.item == null || (other.item != null && isBelow(other.item, this.item)));
	}

	/** Whether an item is another or a part of it: their names are joined by dots. */
	static boolean isBelow(String item, String other) {
		return item.equals(other) || item.startsWith(other + ".");
	}

	/** Whether both speak of the same money, however finely they tell what it was for. */
	boolean sameMoneyAs(Where other) {
		return Objects.equals(this.fund, other.fund) && Objects.equals(this.source, other.source);
	}

	private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
		if (one != null && other != null) {
			throw new IllegalArgumentException(
					"A posting rule confines the same dimension twice: " + one + ", " + other);
		}
		return (one != null) ? one : other;
	}

}
