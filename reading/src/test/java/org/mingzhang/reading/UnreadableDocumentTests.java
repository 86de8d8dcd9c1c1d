package org.mingzhang.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Problem;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** What can't be read says why and where, all at once. */
class UnreadableDocumentTests {

	private static final String TEXT = MadeUpDocuments.text(MadeUpDocuments.PRINTED_PAGE);

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	@Test
	void whatTheCallerSaysHasToAgreeWithTheDocument() {
		Hints hints = new Hints(DepartmentCode.parse("420107-101"), 2022, FilingKind.BUDGET, null);

		assertThat(problems(TEXT, hints)).hasSize(3)
			.allSatisfy((problem) -> assertThat(problem.line()).isPositive())
			.extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).contains("青山区委办公室").contains("青山区委组织部"))
			.anySatisfy((message) -> assertThat(message).contains("2023").contains("2022"))
			.anySatisfy((message) -> assertThat(message).contains("部门决算").contains("部门预算"));
	}

	@Test
	void aDepartmentThatTheRegisterDoesNotKnowIsNotTakenForAnother() {
		String text = TEXT.replace("区委办公室", "区审计局");

		assertThat(problems(text, Hints.NONE)).extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).contains("没有找到单位名录中的部门名称"));
		assertThat(problems(text, new Hints(DepartmentCode.parse("420107-102"), null, null, null)))
			.extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).contains("区审计局"));
	}

	@Test
	void aTemplateHasToExist() {
		assertThat(problems(TEXT, new Hints(null, null, null, "atlantis/budget/2023"))).extracting(Problem::message)
			.containsExactly("没有模板“atlantis/budget/2023”。 There is no template 'atlantis/budget/2023'.");
	}

	@Test
	void aRegionWithoutTemplatesIsNamed() {
		String text = TEXT.replace("中共武汉市青山区委办公室", "河北省秦皇岛市山海关区委组织部").replace("区委办公室", "区委组织部");

		assertThat(problems(text, Hints.NONE)).extracting(Problem::message)
			.containsExactly("没有适用于区划 130303 的部门决算模板。 There is no template for the final-accounts of district 130303.");
	}

	@Test
	void anotherYearIsReadByTheNearestTemplateAndSaysSo() {
		ReadingResult result = this.reader.read(TEXT.replace("2023年", "2025年"), Hints.NONE);

		assertThat(Facts.content(result).year()).isEqualTo(2025);
		assertThat(((ReadingResult.Read) result).remarks()).singleElement()
			.extracting(Remark::message)
			.asString()
			.contains("没有 2025 年度的模板");
	}

	@Test
	void aTextWithoutFormsIsNone() {
		String text = "中共武汉市青山区委办公室2023年度部门决算\n\n一、部门职责\n保障日常运转。\n";

		assertThat(problems(text, Hints.NONE)).extracting(Problem::message)
			.containsExactly("文件中没有找到“湖北省武汉市区直部门决算公开表（2022—2023年度）”的任何表。 "
					+ "None of the forms of the template was found in the document.");
	}

	@Test
	void anEmptyDocumentSaysWhatItLacks() {
		assertThat(problems("", Hints.NONE)).hasSize(2);
	}

	@Test
	void damagedBytesAreLocated() {
		byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
		int inLineNine = TEXT.lines()
			.limit(8)
			.mapToInt((line) -> line.getBytes(StandardCharsets.UTF_8).length + 1)
			.sum();
		bytes[inLineNine] = (byte) 0xFF;

		assertThat(this.reader.read(bytes, Hints.NONE)).isInstanceOfSatisfying(ReadingResult.Unreadable.class,
				(unreadable) -> assertThat(unreadable.problems()).extracting(Problem::line).containsExactly(9));
	}

	@Test
	void aBinaryFileIsNoText() {
		byte[] bytes = { 'P', 'K', 3, 4, 0, 0, 0, 0 };

		assertThat(this.reader.read(bytes, Hints.NONE)).isInstanceOfSatisfying(ReadingResult.Unreadable.class,
				(unreadable) -> assertThat(unreadable.problems()).singleElement()
					.extracting(Problem::message)
					.asString()
					.contains("不是文本文件"));
	}

	private List<Problem> problems(String text, Hints hints) {
		return switch (this.reader.read(text, hints)) {
			case ReadingResult.Read read -> throw new AssertionError("was read: " + read.content().facts().size());
			case ReadingResult.Unreadable unreadable -> unreadable.problems();
		};
	}

	private static int lineOf(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).chars().filter((symbol) -> symbol == '\n').count() + 1;
	}

}
