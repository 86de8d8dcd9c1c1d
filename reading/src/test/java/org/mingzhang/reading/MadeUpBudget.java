package org.mingzhang.reading;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.pdf.Paper;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** The budget of a made-up year as a PDF, form by form. */
final class MadeUpBudget {

	/** Widths of 类, 款, 项, name, and the amounts of three columns. */
	static final int[] CODES = { 40, 30, 30, 160, 90, 90, 90 };

	/** The heads of 支出预算总表 above them. */
	static final String[] HEADS = { "类", "款", "项", "科目名称", "合计", "基本支出", "项目支出" };

	/** Widths of label and amount of revenue, then of expenditure. */
	static final int[] SIDES = { 150, 90, 150, 90 };

	static final String[] SIDE_HEADS = { "项目", "预算数", "项目", "预算数" };

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	private final Paper paper = new Paper();

	MadeUpBudget() {
		this.paper.page().text(300, 200, 24, "上海市普陀区2024年区级单位预算").text(300, 260, 16, "预算单位：上海市普陀区社会福利院");
	}

	/** A form on a page of its own; its table may begin at 110. */
	Paper.Sheet form(String title) {
		return this.paper.page()
			.text(300, 60, 18, "2024年" + title)
			.text(50, 100, 10, "编制单位：上海市普陀区社会福利院")
			.text(600, 100, 10, "单位：元");
	}

	/** Another page. */
	Paper.Sheet page() {
		return this.paper.page();
	}

	/** A row of 支出预算总表 with a code in three parts. */
	static @Nullable String[] row(String code, String name, String... amounts) {
		@Nullable String[] row = { code, "", "", name, "", "", "" };
		row[0] = code.substring(0, Math.min(3, code.length()));
		row[1] = (code.length() > 3) ? code.substring(3, 5) : "";
		row[2] = (code.length() > 5) ? code.substring(5) : "";
		System.arraycopy(amounts, 0, row, 4, amounts.length);
		return row;
	}

	/** Its figures. */
	List<String> facts() {
		return Facts.of(Facts.content(read()));
	}

	/** Why a form of it could not be read; nothing if it could. */
	List<String> reasons(String form) {
		return switch (read()) {
			case ReadingResult.Read read -> {
				Optional<UnreadForm> unread = read.unread()
					.stream()
					.filter((it) -> it.form().equals(form) && it.cause() == UnreadForm.Cause.UNREADABLE)
					.findFirst();
				assertThat(read.content().facts())
					.noneMatch((fact) -> unread.isPresent() && fact.cell().form().equals(form));
				yield unread.map(UnreadForm::reasons).orElse(List.of()).stream().map(Problem::message).toList();
			}
			case ReadingResult.Unreadable unreadable -> unreadable.problems().stream().map(Problem::message).toList();
		};
	}

	ReadingResult read() {
		return this.reader.readPdf(this.paper.bytes(), Hints.NONE);
	}

}
