package org.mingzhang.forms.template;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a form arranges its cells. There are four ways in all published templates. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Layout.Lines.class, name = "lines"),
		@JsonSubTypes.Type(value = Layout.CodeRows.class, name = "code-rows"),
		@JsonSubTypes.Type(value = Layout.CodeBlocks.class, name = "code-blocks"),
		@JsonSubTypes.Type(value = Layout.SingleRow.class, name = "single-row") })
public sealed interface Layout {

	/**
	 * Fixed lines in one block, or in two blocks side by side (revenue left, expenditure
	 * right).
	 *
	 * @param sides one or two sides
	 */
	record Lines(List<Side> sides) implements Layout {

		public Lines {
			sides = List.copyOf(sides);
		}

	}

	/**
	 * One block of fixed lines.
	 *
	 * @param label what stands above it: 收入, 支出
	 * @param columns its columns of amounts
	 * @param lines its lines
	 */
	record Side(String label, List<Column> columns, List<Line> lines) {

		public Side {
			columns = List.copyOf(columns);
			lines = List.copyOf(lines);
		}

	}

	/**
	 * One row per classification code, under a row 合计.
	 *
	 * @param codes which codes key the rows
	 * @param serial whether a running number (序号) is printed before the code
	 * @param columns the columns of amounts
	 * @param head what is printed above codes and names; left out, it follows from the
	 * codes
	 */
	record CodeRows(Codes codes, boolean serial, List<Column> columns, RowHead head) implements Layout {

		public CodeRows {
			columns = List.copyOf(columns);
			head = (head != null) ? head : RowHead.of(codes);
		}

	}

	/**
	 * What is printed above the two columns that name a row.
	 *
	 * @param group the label above both, if any
	 * @param code the label above the codes
	 * @param name the label above the names
	 */
	record RowHead(@Nullable String group, String code, String name) {

		static RowHead of(Codes codes) {
			return (codes == Codes.UNIT) ? new RowHead(null, "单位编码", "单位名称") : new RowHead(null, "科目编码", "科目名称");
		}

	}

	/**
	 * A fixed list of codes in blocks side by side, as in 公开06表: code, name and amount
	 * three times, with closing lines such as 人员经费合计.
	 *
	 * @param codes which codes key the rows
	 * @param column the one column of amounts
	 * @param blocks the codes of each block, top to bottom, with the block's title
	 * @param closing the lines under the blocks
	 */
	record CodeBlocks(Codes codes, Column column, List<Block> blocks, List<Line> closing) implements Layout {

		public CodeBlocks {
			blocks = List.copyOf(blocks);
			closing = List.copyOf(closing);
		}

		/**
		 * The codes of each block as a filing prints them, none left out: a code that the
		 * list lacks stands behind its neighbours of the same 类, or else at the end of
		 * the last block.
		 * @param filed the rows that were filed, in their order; closing lines may be
		 * among them
		 * @return the codes of each block, top to bottom
		 */
		public List<List<String>> codesWith(Collection<String> filed) {
			return BlockCodes.of(this, filed);
		}

	}

	/**
	 * One of the blocks of {@link CodeBlocks}.
	 *
	 * @param group what stands above it: 人员经费, 公用经费
	 * @param codes its codes, top to bottom
	 */
	record Block(String group, List<String> codes) {

		public Block {
			codes = List.copyOf(codes);
		}

	}

	/**
	 * A single row of amounts whose columns are the items, as the “三公” form prints them.
	 *
	 * @param columns the columns, each naming its row and column
	 */
	record SingleRow(List<ItemColumn> columns) implements Layout {

		public SingleRow {
			columns = List.copyOf(columns);
		}

		/**
		 * The name of the item that a column is the subtotal (…小计) or a part of; it is
		 * printed above all of them.
		 * @param column one of the columns
		 * @return the name, or null if the column has no parts and is none
		 */
		public @Nullable String itemAbove(ItemColumn column) {
			return ItemParts.nameAbove(this.columns, column);
		}

		/**
		 * What is printed at the head of a column: its label, or what is left of it below
		 * the name of its item.
		 * @param column one of the columns
		 * @return the label
		 */
		public String head(ItemColumn column) {
			return ItemParts.head(this.columns, column);
		}

	}

	/**
	 * A column of {@link SingleRow}.
	 *
	 * @param row the row id it stands for, such as {@code vehicle.purchase}
	 * @param column the column id it stands for, such as {@code final}
	 * @param label the printed label
	 * @param group the label printed above it and its neighbours, if any
	 * @param number the printed column number, if the form has one
	 */
	record ItemColumn(String row, String column, String label, @Nullable String group, @Nullable Integer number) {
	}

	/** The code lists that key rows. */
	enum Codes {

		/** 支出功能分类科目: 类 3, 款 5, 项 7 digits. */
		FUNCTION,

		/** 部门预算支出经济分类科目: 类 3, 款 5 digits. */
		ECONOMIC,

		/** 预算单位编码. */
		UNIT

	}

}
