package org.mingzhang.forms.synthetic;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Template;

/**
 * Makes filings in the shape of one template in which every identity holds and finds
 * something to check. A filing is a sum of small transactions, each of which obeys every
 * identity from revenue to the last detail of spending; what is added up from such parts
 * obeys them too. The same seed gives the same filing. Safe for use by several threads.
 */
public final class SyntheticFilings {

	/** How the amounts of a filing come about. */
	public enum Print {

		/**
		 * Every amount is a whole number of the form's last digit: identities hold to the
		 * 分.
		 */
		EXACT,

		/** Amounts are kept in 分 and rounded for print: 尾数误差 inside the interval. */
		ROUNDED

	}

	private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");

	private final Identities identities;

	private final int year;

	private SyntheticFilings(Identities identities, int year) {
		this.identities = identities;
		this.year = year;
	}

	/**
	 * Filings of a template, for the last of its years.
	 * @param template the template
	 * @return their maker
	 */
	public static SyntheticFilings of(Template template) {
		return new SyntheticFilings(Identities.of(template), template.lastYear());
	}

	/**
	 * The same for another budget year.
	 * @param other budget year
	 * @return the maker of its filings
	 */
	public SyntheticFilings in(int other) {
		return new SyntheticFilings(this.identities, other);
	}

	/**
	 * A filing whose identities hold to the 分.
	 * @param seed what the filing is made from
	 * @param codes how many 项 it spends on; a hundred is a large department
	 * @return the filing, without narrative
	 */
	public FilingContent filing(long seed, int codes) {
		return filing(seed, codes, Print.EXACT);
	}

	/**
	 * A filing.
	 * @param seed what the filing is made from
	 * @param codes how many 项 it spends on; beyond the year's code list further codes are
	 * made up
	 * @param print how its amounts come about
	 * @return the filing, without narrative
	 * @throws IllegalArgumentException if there cannot be so many codes
	 */
	public FilingContent filing(long seed, int codes, Print print) {
		RandomGenerator random = RANDOM.create(seed);
		Template template = this.identities.template();
		CodePool pool = new CodePool(template, this.year, codes, random);
		EquationSystem system = this.identities.over(pool.rows());
		Grid grid = new Grid(template, system.index(), print);
		long[] fen = new Bookings(system, grid, random).fill();
		return new PrintedFiling(template, this.year, pool, grid).of(system.index(), fen);
	}

}
