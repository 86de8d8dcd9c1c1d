package org.mingzhang.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that cannot be read, or is not there, does not take the others with it; it says
 * where and why, all at once.
 */
class PartlyReadableDocumentTests {

	private static final String TEXT = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@Test
	void everyReasonIsToldAtOnceWithItsLine() {
		String text = TEXT.replaceFirst("2013150 事业运行 21.75 21.75", "2013150 事业运行 21.7.5 21.75")
			.replaceFirst("2210202 提租补贴 14.05 14.05\n", "2210202 提租补贴 14.05 14.05\n991 其他 1.00 1.00\n")
			.replaceFirst("22102 住房改革支出 82.95 82.95\n", "22102 住房改革支出 1.00 2.00 3.00 4.00 5.00 6.00 7.00 8.00\n");

		UnreadForm revenue = only(read(text).unread());

		assertThat(revenue.form()).isEqualTo("revenue");
		assertThat(revenue.cause()).isEqualTo(UnreadForm.Cause.UNREADABLE);
		assertThat(revenue.reasons()).extracting(Problem::line)
			.containsExactly(lineOf(text, "21.7.5"), lineOf(text, "5.00 6.00 7.00"), lineOf(text, "991 其他"));
		assertThat(revenue.reasons()).extracting(Problem::message)
			.satisfiesExactly((message) -> assertThat(message).contains("“21.7.5”不是金额"),
					(message) -> assertThat(message).contains("8 个金额").contains("7 栏"),
					(message) -> assertThat(message).contains("“991”不是支出功能分类科目编码"));
	}

	@Test
	void theOtherFormsAreReadAsIfNothingWereWrong() {
		String text = TEXT.replaceFirst("2013150 事业运行 21.75 21.75", "2013150 事业运行 21.7.5 21.75");

		FilingContent whole = read(TEXT).content();
		FilingContent content = read(text).content();

		assertThat(content.forms()).extracting(PrintedForm::form).doesNotContain("revenue").hasSize(8);
		assertThat(content.facts()).noneMatch((fact) -> fact.cell().form().equals("revenue"))
			.containsExactlyElementsOf(
					whole.facts().stream().filter((fact) -> !fact.cell().form().equals("revenue")).toList());
	}

	@Test
	void aCellThatHoldsNoAmountIsLocated() {
		String text = MadeUpDocuments.text(MadeUpDocuments.TABS).replaceFirst("\t807.30\t", "\t八百\t");

		assertThat(only(read(text).unread()).reasons()).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(lineOf(text, "八百"));
			assertThat(problem.message()).contains("“八百”不是金额");
		});
	}

	@Test
	void aRowWithoutCodeIsNotPassedOver() {
		String text = MadeUpDocuments.text(MadeUpDocuments.TABS)
			.replaceFirst("2080501\t行政单位离退休\t4.20", "\t行政单位离退休\t4.20");

		assertThat(only(read(text).unread()).reasons()).extracting(Problem::line)
			.containsExactly(lineOf(text, "\t行政单位离退休\t4.20"));
	}

	@Test
	void aFormThatIsNotThereIsNamed() {
		String text = before("2023年度支出决算表\n公开 03 表") + from("2023年度财政拨款收入支出决算总表\n");

		UnreadForm expenditure = only(read(text).unread());

		assertThat(expenditure.form()).isEqualTo("expenditure");
		assertThat(expenditure.cause()).isEqualTo(UnreadForm.Cause.MISSING);
		assertThat(expenditure.reasons()).extracting(Problem::message)
			.singleElement()
			.asString()
			.contains("没有找到《支出决算表》");
	}

	@Test
	void aWholeDocumentLacksNothing() {
		assertThat(read(TEXT).unread()).isEmpty();
	}

	@Test
	void whereNoFormIsLeftTheDocumentCannotBeRead() {
		String revenue = from("2023年度收入决算表\n公开 02 表").replaceFirst("2023年度支出决算表\n[\\s\\S]*", "")
			.replaceFirst("2013150 事业运行 21.75 21.75", "2013150 事业运行 21.7.5 21.75");
		String text = before("2023年度收入支出决算总表\n公开 01 表") + revenue;

		assertThat(this.reader.read(text, Hints.NONE)).isInstanceOfSatisfying(ReadingResult.Unreadable.class,
				(unreadable) -> assertThat(unreadable.problems()).singleElement()
					.extracting(Problem::line)
					.isEqualTo(lineOf(text, "21.7.5")));
	}

	private static String before(String part) {
		return TEXT.substring(0, TEXT.indexOf(part));
	}

	private static String from(String part) {
		return TEXT.substring(TEXT.indexOf(part));
	}

	private ReadingResult.Read read(String text) {
		return switch (this.reader.read(text, Hints.NONE)) {
			case ReadingResult.Read read -> read;
			case ReadingResult.Unreadable unreadable -> throw new AssertionError(unreadable.problems().toString());
		};
	}

	private static UnreadForm only(List<UnreadForm> forms) {
		assertThat(forms).hasSize(1);
		return forms.getFirst();
	}

	private static int lineOf(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).chars().filter((symbol) -> symbol == '\n').count() + 1;
	}

}
