package org.mingzhang.rulebook.plausibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mingzhang.forms.Unit;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * From where on a figure has to be explained; a file, because bureaus argue about it.
 *
 * @param pairs money that has a function and an economic code
 * @param change a change against last year
 * @param running project money among running costs
 * @param unit a figure in the wrong unit
 * @param peers how far a department may be from others
 */
record Thresholds(List<Pair> pairs, Change change, Running running, UnitSlip unit, Peers peers) {

	private static final String RESOURCE = "thresholds.yaml";

	/** The file as it is. */
	static final String DATA = text();

	/** The file as it is read. */
	static final Thresholds READ = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build()
		.readValue(DATA, Thresholds.class);

	/**
	 * The same money twice.
	 *
	 * @param name what it is paid for
	 * @param economic economic codes that together hold it
	 * @param function function codes that together hold it
	 */
	record Pair(String name, List<String> economic, List<String> function) {
	}

	/**
	 * A change that needs a reason: as many percent and as much money.
	 *
	 * @param percent percent of last year
	 * @param amount 万元
	 */
	record Change(int percent, int amount) {

		/** Whether a change from a base is large; both in 分. */
		boolean isLarge(long base, long delta) {
			boolean many = base == 0 || Math.abs(delta) / this.percent >= Math.abs(base) / 100;
			return many && Math.abs(delta) >= fen(this.amount);
		}

	}

	/**
	 * Where no project money belongs.
	 *
	 * @param names names of 项
	 * @param amount less than so many 万元 is nothing to speak of
	 */
	record Running(List<String> names, int amount) {
	}

	/**
	 * How many times too much a figure in the wrong unit is, about.
	 *
	 * @param least at least
	 * @param most at most
	 */
	record UnitSlip(int least, int most) {

		/** Whether one is about ten thousand times the other. */
		boolean isBetween(long one, long other) {
			long large = Math.max(Math.abs(one), Math.abs(other));
			long small = Math.min(Math.abs(one), Math.abs(other));
			return small > 0 && large / small >= this.least && large / small <= this.most;
		}

	}

	/**
	 * How far from the median of other departments.
	 *
	 * @param departments how many others there have to be
	 * @param times how many times the median, or what part of it
	 */
	record Peers(int departments, int times) {
	}

	/** 万元 in 分. */
	static long fen(int wanYuan) {
		return wanYuan * Math.powExact(10L, Unit.WAN_YUAN.decimals());
	}

	private static String text() {
		try (InputStream in = Thresholds.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Thresholds.class.getName());
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
