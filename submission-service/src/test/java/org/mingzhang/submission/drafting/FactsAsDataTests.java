package org.mingzhang.submission.drafting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.submission.drafting.DocumentReading.Result;
import org.mingzhang.submission.filing.Trouble;

import static org.assertj.core.api.Assertions.assertThat;

class FactsAsDataTests {

	private final DocumentReading reading = new FactsAsData(Registry.load(), Catalogue.load());

	@Test
	void aTableOfFiguresIsRead() {
		FilingContent content = read("text/csv", """
				form,row,column,value,rowLabel
				expenditure,total,total,"1,350.64",合计
				expenditure,201,total,1350.64,"一般公共服务支出, 引号“""”内"

				summary,201,amount,1350.64,
				""");
		assertThat(content.facts()).extracting((fact) -> fact.cell() + "=" + fact.value())
			.containsExactly("expenditure/total/total=1350.64", "expenditure/201/total=1350.64",
					"summary/201/amount=1350.64");
		assertThat(content.template()).isEqualTo("hubei-wuhan/final-accounts/2022-2023");
		assertThat(content.departmentName()).isEqualTo("青山区委组织部");
		assertThat(content.forms()).extracting((form) -> form.number()).containsExactly("公开01表", "公开03表");
	}

	@Test
	void figuresAreReadAsTheInterfaceGivesThemOut() {
		String figures = "[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"value\":10.50,\"unit\":\"万元\"}]";
		assertThat(read("application/json", figures).facts()).singleElement()
			.satisfies((fact) -> assertThat(fact.value()).hasToString("10.50"));
		assertThat(read("application/json", "{\"items\":" + figures + ",\"next\":null}").facts()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GBK", "GB18030", "UTF-8", "UTF-16" })
	void aTableIsReadInTheEncodingThatASpreadsheetSavesItIn(String charset) {
		byte[] table = "form,row,column,value,rowLabel\nexpenditure,201,total,1.00,一般公共服务支出\n"
			.getBytes(Charset.forName(charset));
		assertThat(((Result.Read) this.reading.read(document("text/csv", table, null))).content().facts())
			.extracting(Fact::rowLabel)
			.containsExactly("一般公共服务支出");
	}

	@Test
	void aTableThatIsNoTextIsToldWithItsLines() {
		byte[] table = "form,row,column,value\nexpenditure,201,total,1.00\nx,\u00ff\u00ff,y,z\n"
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(((Result.Unreadable) this.reading.read(document("text/csv", table, null))).reasons()).singleElement()
			.satisfies((trouble) -> assertThat(trouble.line()).isEqualTo(3));
	}

	@Test
	void aPieceOfAListDoesNotPassForTheWhole() {
		String figures = "[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"value\":\"10.50\"}]";
		assertThat(troubles("application/json", "{\"items\":" + figures + ",\"next\":\"MQ\"}")).singleElement()
			.satisfies((trouble) -> assertThat(trouble.message()).contains("next"));
	}

	@Test
	void aFieldThatIsGivenTwiceIsRefused() {
		assertThat(troubles("application/json",
				"[{\"form\":\"expenditure\",\"row\":\"total\",\"column\":\"total\",\"value\":\"1\",\"value\":\"2\"}]"))
			.hasSize(1);
	}

	@Test
	void everyCellThatTheTemplateLacksIsTold() {
		assertThat(troubles("text/csv", "form,row,column,value\nnowhere,1,a,1\nexpenditure,999,total,1\n")).hasSize(2);
		assertThat(troubles("text/csv", "form,row,column,value\nexpenditure,201,total,\n")).hasSize(1);
		assertThat(troubles("text/csv", "a,b\n1,2\n")).hasSize(1);
		assertThat(troubles("application/json", "[{]")).hasSize(1);
		assertThat(troubles("application/json", "7")).hasSize(1);
	}

	@Test
	void whatNoPrintTellsHasToBeSaid() {
		SubmittedDocument silent = new SubmittedDocument(new byte[0], "text/csv", null, 2023, FilingKind.BUDGET, null);
		assertThat(this.reading.read(silent)).isInstanceOf(Result.Unreadable.class);
		assertThat(this.reading.read(document("text/csv", "", "atlantis/2023"))).isInstanceOf(Result.Unreadable.class);
	}

	private FilingContent read(String type, String text) {
		return ((Result.Read) this.reading.read(document(type, text, null))).content();
	}

	private List<Trouble> troubles(String type, String text) {
		return ((Result.Unreadable) this.reading.read(document(type, text, null))).reasons();
	}

	private static SubmittedDocument document(String type, String text, @Nullable String template) {
		return document(type, text.getBytes(StandardCharsets.UTF_8), template);
	}

	private static SubmittedDocument document(String type, byte[] bytes, @Nullable String template) {
		return new SubmittedDocument(bytes, type, DepartmentCode.parse("420107-101"), 2023, FilingKind.FINAL_ACCOUNTS,
				template);
	}

}
