package org.mingzhang.ledger.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Which code of one year is which of another (科目对照表). Data: another change is another
 * line in {@code function-crosswalk.csv}. What the table does not mention keeps its code.
 */
public final class Crosswalk {

	private static final String RESOURCE = "function-crosswalk.csv";

	private static final int FIELDS = 7;

	private final List<CodeChange> changes;

	/**
	 * A crosswalk of changes.
	 * @param changes the changes
	 * @throws IllegalArgumentException if the shares of a code add up to more than all of
	 * it, or what lies below a code moves in the same year on its own
	 */
	public Crosswalk(List<CodeChange> changes) {
		this.changes = changes.stream().sorted(Comparator.comparingInt(CodeChange::firstYear)).toList();
		this.changes.forEach(this::requireNoMoreThanAll);
		this.changes.stream().filter(CodeChange::moves).forEach(this::requireNothingBelowMoves);
	}

	/**
	 * The crosswalk that comes with the system.
	 * @return the crosswalk
	 */
	public static Crosswalk load() {
		try (InputStream in = Crosswalk.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Crosswalk.class.getName());
			}
			return new Crosswalk(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(Crosswalk::change)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return all changes, the earliest first}
	 */
	public List<CodeChange> changes() {
		return this.changes;
	}

	/**
	 * Tells an amount of an earlier year by the codes of a later one. Nothing is lost:
	 * what no line speaks of stays where it was.
	 * @param code the code in the earlier year
	 * @param fen the amount in 分
	 * @param from the earlier year
	 * @param to the later year
	 * @return the amounts, which add up to the given one
	 */
	public List<Moved> translate(String code, long fen, int from, int to) {
		List<Moved> parts = List.of(new Moved(code, fen, List.of()));
		for (int year = from + 1; year <= to; year++) {
			int next = year;
			parts = parts.stream().flatMap((part) -> step(part, next).stream()).toList();
		}
		return parts;
	}

	private List<Moved> step(Moved part, int year) {
		List<CodeChange> moves = this.changes.stream()
			.filter((change) -> change.firstYear() == year && change.moves())
			.filter((change) -> part.code().startsWith(Objects.requireNonNull(change.from())))
			.toList();
		List<Moved> parts = new ArrayList<>();
		long rest = part.fen();
		for (CodeChange move : moves) {
			boolean isLastOfAll = move.equals(moves.getLast()) && isAll(moves);
			long fen = isLastOfAll ? rest : share(part.fen(), move.share());
			rest = Math.subtractExact(rest, fen);
			parts.add(part.moved(move, fen));
		}
		if (rest != 0 || moves.isEmpty()) {
			parts.add(new Moved(part.code(), rest, part.by()));
		}
		return parts;
	}

	private static boolean isAll(List<CodeChange> moves) {
		return moves.stream()
			.map(CodeChange::share)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.compareTo(BigDecimal.ONE) == 0;
	}

	private static long share(long fen, BigDecimal share) {
		return BigDecimal.valueOf(fen).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	private void requireNoMoreThanAll(CodeChange change) {
		BigDecimal sum = this.changes.stream()
			.filter((other) -> other.firstYear() == change.firstYear() && Objects.equals(other.from(), change.from()))
			.map(CodeChange::share)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(BigDecimal.ONE) > 0) {
			throw new IllegalArgumentException(
					"The shares of " + change.from() + " in " + change.firstYear() + " are " + sum);
		}
	}

	/** It would be moved twice. */
	private void requireNothingBelowMoves(CodeChange change) {
		String from = Objects.requireNonNull(change.from());
		this.changes.stream()
			.filter((other) -> other.firstYear() == change.firstYear() && other.moves())
			.map((other) -> Objects.requireNonNull(other.from()))
			.filter((other) -> other.startsWith(from) && !other.equals(from))
			.findFirst()
			.ifPresent((other) -> {
				throw new IllegalArgumentException(
						"In " + change.firstYear() + " both " + from + " and " + other + " below it move");
			});
	}

	private static CodeChange change(String line) {
		String[] fields = line.split(",", FIELDS);
		if (fields.length != FIELDS) {
			throw new IllegalArgumentException("A line of " + RESOURCE + " has " + FIELDS + " fields: " + line);
		}
		return new CodeChange(Integer.parseInt(fields[0]), text(fields[1]), text(fields[2]), fields[3], fields[4],
				share(fields[5]), fields[6]);
	}

	private static BigDecimal share(String text) {
		return switch (text) {
			case "whole" -> BigDecimal.ONE;
			case "new" -> BigDecimal.ZERO;
			default -> new BigDecimal(text);
		};
	}

	private static @Nullable String text(String field) {
		return field.isEmpty() ? null : field;
	}

	/**
	 * An amount under a later code.
	 *
	 * @param code the code
	 * @param fen the amount in 分
	 * @param by the changes that brought it there, the earliest first
	 */
	public record Moved(String code, long fen, List<CodeChange> by) {

		public Moved {
			by = List.copyOf(by);
		}

		private Moved moved(CodeChange change, long fen) {
			List<CodeChange> all = new ArrayList<>(this.by);
			all.add(change);
			return new Moved(change.to(), fen, all);
		}

	}

}
