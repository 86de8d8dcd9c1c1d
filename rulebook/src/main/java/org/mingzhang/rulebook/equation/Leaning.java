package org.mingzhang.rulebook.equation;

import java.math.BigInteger;
import java.util.List;

/**
 * Which way rounding differences lean. Rounded amounts lean either way alike; amounts cut
 * off instead lean one way (sign test, J. Arbuthnot, 1710).
 *
 * @param left differences whose left side is the larger
 * @param right those whose right side is
 */
record Leaning(int left, int right) {

	/** With fewer nothing can be told. */
	private static final int FEWEST = 6;

	/** Chance is ruled out where it would do as much once in so many filings. */
	private static final BigInteger ONCE_IN = BigInteger.valueOf(64);

	static Leaning of(List<Integer> signs) {
		int left = (int) signs.stream().filter((sign) -> sign > 0).count();
		int right = (int) signs.stream().filter((sign) -> sign < 0).count();
		return new Leaning(left, right);
	}

	boolean isLeft() {
		return this.left > this.right;
	}

	/** How many lean the way that most do. */
	int most() {
		return Math.max(this.left, this.right);
	}

	/**
	 * Whether so many of so many lean one way less than once in 64 times if both ways are
	 * alike: the tail of the binomial distribution, in whole numbers.
	 */
	boolean isBeyondChance() {
		int all = this.left + this.right;
		return all >= FEWEST && tail(all, most()).multiply(ONCE_IN).compareTo(BigInteger.TWO.pow(all)) <= 0;
	}

	/** In how many ways at least so many of all lean one given way. */
	private static BigInteger tail(int all, int least) {
		BigInteger ways = BigInteger.ZERO;
		BigInteger choose = BigInteger.ONE;
		for (int number = all; number >= least; number--) {
			ways = ways.add(choose);
			choose = choose.multiply(BigInteger.valueOf(number)).divide(BigInteger.valueOf(all - number + 1L));
		}
		return ways;
	}

}
