package org.mingzhang.rulebook.background;

import java.util.function.Function;

/**
 * Something that is known, or the reason why it is not. What is not known is never taken
 * for nothing.
 *
 * @param <T> what it is
 */
public sealed interface Known<T> {

	/**
	 * It is known.
	 *
	 * @param value what it is
	 * @param <T> its type
	 */
	record Told<T>(T value) implements Known<T> {
	}

	/**
	 * It is not known.
	 *
	 * @param reason why, Chinese, without a full stop
	 * @param <T> what it would be
	 */
	record Untold<T>(String reason) implements Known<T> {
	}

	/**
	 * Asks for a part of it.
	 * @param part tells the part
	 * @param <U> what the part is
	 * @return the part, or the same reason
	 */
	default <U> Known<U> map(Function<? super T, ? extends U> part) {
		return switch (this) {
			case Told<T>(T value) -> new Told<>(part.apply(value));
			case Untold<T>(String reason) -> new Untold<>(reason);
		};
	}

}
