package org.mingzhang.rulebook.suspect;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;

/** The ways in which people get one figure wrong. */
enum Mutation {

	DIGIT {

		@Override
		@Nullable Long wrong(String digits, RandomGenerator random) {
			int at = random.nextInt(digits.length());
			char other = (char) ('0' + random.nextInt(10));
			return (other == digits.charAt(at)) ? null
					: Long.valueOf(digits.substring(0, at) + other + digits.substring(at + 1));
		}

	},

	TRANSPOSITION {

		@Override
		@Nullable Long wrong(String digits, RandomGenerator random) {
			if (digits.length() < 2) {
				return null;
			}
			int at = random.nextInt(digits.length() - 1);
			char one = digits.charAt(at);
			char other = digits.charAt(at + 1);
			return (one == other) ? null
					: Long.valueOf(digits.substring(0, at) + other + one + digits.substring(at + 2));
		}

	},

	TEN_THOUSAND {

		@Override
		Long wrong(String digits, RandomGenerator random) {
			long right = Long.parseLong(digits);
			return random.nextBoolean() ? right * 10_000 : (right + 5000) / 10_000;
		}

	},

	SIGN {

		@Override
		Long wrong(String digits, RandomGenerator random) {
			return -Long.parseLong(digits);
		}

	},

	/** The figure stands in the column beside its own. */
	SHIFTED {

		@Override
		Optional<Map<Cell, Optional<Amount>>> of(Fact fact, @Nullable Cell beside, RandomGenerator random) {
			if (beside == null) {
				return Optional.empty();
			}
			Map<Cell, Optional<Amount>> changes = new LinkedHashMap<>();
			changes.put(fact.cell(), Optional.empty());
			changes.put(beside, Optional.of(fact.value()));
			return Optional.of(changes);
		}

	},

	DELETED {

		@Override
		Optional<Map<Cell, Optional<Amount>>> of(Fact fact, @Nullable Cell beside, RandomGenerator random) {
			return Optional.of(Map.of(fact.cell(), Optional.empty()));
		}

	};

	/**
	 * Gets a figure wrong.
	 * @param fact the figure
	 * @param beside the cell of the next column, if the row has one
	 * @param random what decides how
	 * @return what stands where then, nothing for a blank; empty if the figure cannot be
	 * got wrong in this way
	 */
	Optional<Map<Cell, Optional<Amount>>> of(Fact fact, @Nullable Cell beside, RandomGenerator random) {
		Amount right = fact.value();
		if (right.unscaled() <= 0) {
			return Optional.empty();
		}
		Long wrong = wrong(Long.toString(right.unscaled()), random);
		return Optional.ofNullable(wrong)
			.map((unscaled) -> Map.of(fact.cell(), Optional.of(new Amount(unscaled, right.decimals()))));
	}

	/** The figure with other digits; null if these digits cannot be got wrong so. */
	@Nullable Long wrong(String digits, RandomGenerator random) {
		return null;
	}

}
