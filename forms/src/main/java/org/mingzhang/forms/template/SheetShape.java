package org.mingzhang.forms.template;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Unit;

/**
 * What figures stand in a table kept as text: the labels beside which they are printed.
 * Another province's table is another shape, no code.
 *
 * @param unit the unit of its amounts where the table prints none; null if the table has
 * to print it
 * @param decimals the decimals of its amounts; they belong to the table, not to the
 * digits printed
 * @param tables figures in rows, in the order of print
 * @param lists parts that have as many rows as there is to tell
 * @param counted patterns of sentences of the narrative, spaces left out and half-width,
 * that tell how many such tables there are: {@code (?<n>…)} their number, or
 * {@code (?<least>…)} a number of groups of them, {@code (?<a>…)} what was spent in all,
 * in 万元
 * @param scoring the words of a self-evaluation; null if the table is none
 * @param identities what has to hold among its figures, in the notation of
 * {@link IdentityText}: lines are figures, a list stands for its sum,
 * {@code 〔list.total〕} for its printed total, {@code Σ表12〔figure/column〕} for all tables
 * of another kind
 */
public record SheetShape(@Nullable Unit unit, int decimals, List<Table> tables, List<Section> lists,
		List<String> counted, @Nullable Scoring scoring, List<IdentityText> identities) {

	public SheetShape {
		tables = (tables != null) ? List.copyOf(tables) : List.of();
		lists = (lists != null) ? List.copyOf(lists) : List.of();
		counted = (counted != null) ? List.copyOf(counted) : List.of();
		identities = (identities != null) ? List.copyOf(identities) : List.of();
	}

	/**
	 * Rows with a figure in each column, or a figure beside its label where no columns
	 * are named.
	 *
	 * @param columns its columns of figures from left to right, shares among them
	 * @param figures its rows from top to bottom
	 */
	public record Table(List<Field> columns, List<Field> figures) {

		public Table {
			columns = (columns != null) ? List.copyOf(columns) : List.of();
			figures = List.copyOf(figures);
		}

	}

	/**
	 * A row or a column.
	 *
	 * @param id how identities name it
	 * @param labels how it is printed; {@code {-1}} stands for the year before the
	 * filing's
	 * @param percent whether it holds percentages, which are no amounts
	 * @param count whether it counts things, which are no amounts of money
	 * @param part the column that its percentages are a part of; null if that is not
	 * checked
	 * @param whole the column of the whole, or {@code figure/column} where all rows have
	 * the same
	 */
	public record Field(String id, List<String> labels, boolean percent, boolean count, @Nullable String part,
			@Nullable String whole) {

		public Field {
			labels = List.copyOf(labels);
		}

	}

	/**
	 * A part of a table with a row for each entry, such as 项目资金来源.
	 *
	 * @param id how identities name it
	 * @param begins the words it begins with
	 * @param name heads of the column that names an entry
	 * @param amount heads of the column of amounts
	 * @param breakdown heads of the column that tells how an amount comes about; empty if
	 * there is none
	 * @param ends the words of what comes behind it
	 * @param told phrases of the narrative that tell its sum over all tables; empty if
	 * the narrative does not
	 */
	public record Section(String id, List<String> begins, List<String> name, List<String> amount,
			List<String> breakdown, List<String> ends, List<String> told) {

		public Section {
			begins = List.copyOf(begins);
			name = List.copyOf(name);
			amount = List.copyOf(amount);
			breakdown = (breakdown != null) ? List.copyOf(breakdown) : List.of();
			ends = (ends != null) ? List.copyOf(ends) : List.of();
			told = (told != null) ? List.copyOf(told) : List.of();
		}

	}

	/**
	 * The words of a self-evaluation (绩效自评表).
	 *
	 * @param name labels of the project's name; empty if the table is of the whole
	 * department
	 * @param budget heads of the column of the budget, A
	 * @param spent heads of the column of what was spent, B
	 * @param otherColumns heads of columns of amounts beside them, which are not checked
	 * @param rate heads of the column of the rate, B/A
	 * @param weight heads of the columns of weights; a table may have none
	 * @param score heads of the columns of scores
	 * @param execution labels of the row that holds A and B
	 * @param transferred words before the part of an amount that was handed to others
	 * @param goal words a goal begins with
	 * @param indicator heads of the column of indicators
	 * @param target heads of the column of targets
	 * @param actual heads of the column of what was reached
	 * @param aspects names of the kinds of indicators
	 * @param total labels of the total score
	 */
	public record Scoring(List<String> name, List<String> budget, List<String> spent, List<String> otherColumns,
			List<String> rate, List<String> weight, List<String> score, List<String> execution,
			List<String> transferred, List<String> goal, List<String> indicator, List<String> target,
			List<String> actual, List<String> aspects, List<String> total) {

		public Scoring {
			name = (name != null) ? List.copyOf(name) : List.of();
			budget = List.copyOf(budget);
			spent = List.copyOf(spent);
			otherColumns = (otherColumns != null) ? List.copyOf(otherColumns) : List.of();
			rate = List.copyOf(rate);
			weight = List.copyOf(weight);
			score = List.copyOf(score);
			execution = List.copyOf(execution);
			transferred = (transferred != null) ? List.copyOf(transferred) : List.of();
			goal = List.copyOf(goal);
			indicator = List.copyOf(indicator);
			target = List.copyOf(target);
			actual = List.copyOf(actual);
			aspects = List.copyOf(aspects);
			total = List.copyOf(total);
		}

	}

}
