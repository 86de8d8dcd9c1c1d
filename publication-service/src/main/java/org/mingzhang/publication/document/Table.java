package org.mingzhang.publication.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;

/**
 * The cells of a form, laid out. Every row covers the full width, spans included.
 *
 * @param head the rows of its head, group labels above the labels they cover
 * @param numbers the row of printed column numbers (栏次) under it; empty if there is none
 * @param rows its rows
 */
public record Table(List<List<HeadCell>> head, List<HeadCell> numbers, List<List<BodyCell>> rows) {

	public Table {
		head = head.stream().map(List::copyOf).toList();
		numbers = List.copyOf(numbers);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * {@return how many columns it has}
	 */
	public int width() {
		return this.head.getFirst().stream().mapToInt(HeadCell::columns).sum();
	}

	/**
	 * A cell of the head.
	 *
	 * @param text its label
	 * @param columns columns it covers
	 * @param rows rows it covers
	 */
	public record HeadCell(String text, int columns, int rows) {
	}

	/** A cell below the head. */
	public sealed interface BodyCell {

		/**
		 * {@return columns it covers}
		 */
		default int columns() {
			return 1;
		}

	}

	/**
	 * A name that heads its row, such as 一、一般公共服务支出.
	 *
	 * @param text the name
	 * @param level how far it is indented, from 0
	 * @param weight how it is set
	 * @param columns columns it covers
	 */
	public record Label(String text, int level, Weight weight, int columns) implements BodyCell {
	}

	/** How a row is set. */
	public enum Weight {

		/** An ordinary row. */
		PLAIN,

		/** A 类, which its parts follow. */
		STRONG,

		/** A total. */
		TOTAL

	}

	/**
	 * A code or a printed line number.
	 *
	 * @param text the code or number; empty where none is printed
	 */
	public record Mark(String text) implements BodyCell {
	}

	/**
	 * A place for an amount.
	 *
	 * @param cell its semantic address; null for a place that is always empty
	 * @param value the amount as filed; null for a blank cell
	 * @param derived whether it was derived from other forms, and is not of the
	 * department's own form
	 */
	public record Figure(@Nullable Cell cell, @Nullable Amount value, boolean derived) implements BodyCell {

		/**
		 * A place for an amount of the department's own form.
		 * @param cell its semantic address; null for a place that is always empty
		 * @param value the amount as filed; null for a blank cell
		 */
		public Figure(@Nullable Cell cell, @Nullable Amount value) {
			this(cell, value, false);
		}

	}

}
