package org.mingzhang.forms.notation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NotationTests {

	/** The footnotes of the published Wuhan forms, signs and spaces as printed. */
	@ParameterizedTest
	@ValueSource(strings = { "27 行＝（1＋2＋3＋4＋5＋6+7+8）行；31 行＝（27＋28＋29）行；", "58 行＝（32＋33＋…＋57）行； 62 行＝（58＋59＋60）行。",
			"1 栏各行＝（2＋3＋4＋5＋6＋7）栏各行。", "27 行＝（1＋2+3）行；28 行＝（29＋30+31）行；32 行＝（27＋28）行；",
			"59 行＝（33＋34＋…＋58）行；64 行＝（59＋60）行。", "6 栏各行＝（1＋2－3）栏各行；3 栏各行＝（4＋5）栏各行。",
			"1 栏＝（2＋3＋6）栏；3 栏＝（4＋5）栏；7 栏＝（8＋9＋12）栏；9 栏=（10+11）栏。" })
	void printedFootnotesAreReadAsTheyStand(String footnote) {
		assertThat(Notation.isReadable(footnote)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "27行=(1+2+3)行, 27行＝（1＋2＋3）行", "１栏　各 行 ＝ (２+３) 栏各行, 各行 1栏＝各行 （2＋3）栏",
			"58行=(32+33+...+57)行, 58行＝（32＋33＋…＋57）行", "58行=(32至57)行, 58行＝（32＋…＋57）行", "6栏=1栏+2栏-3栏, 6栏＝1栏＋2栏－3栏",
			"合计=∑类, 合计＝Σ类", "公开 01 表58行=公开03表 合计 1栏, 公开01表 58行＝公开03表 合计 1栏",
			"公开05表各行1栏<=公开03表各行1栏, 公开05表 各行 1栏≤公开03表 各行 1栏", "表5-1 合计 〔basic〕栏≧0行, 表5-1 合计 〔basic〕栏≥0行",
			"[three-public]表 [reception]行 ≥ 〔basic-expenditure〕表〔30217〕行, 〔three-public〕表 〔reception〕行≥〔basic-expenditure〕表 〔30217〕行",
			"表3 合计 〔project〕栏＝Σ表12〔项目当年预算〕, 表3 合计 〔project〕栏＝Σ表12〔项目当年预算〕", "1栏 有分必有合, 1栏 有分必有合",
			"〔basic-expenditure〕表 空表必有说明, 〔basic-expenditure〕表 空表必有说明", "代码在目录, 代码在目录",
			"公开01表29行=上年公开01表60行, 公开01表 29行＝上年 公开01表 60行", "各行[budget]栏=年初预算[total]栏, 各行 〔budget〕栏＝年初预算 〔total〕栏",
			"各行各栏=∑单位, 各行 各栏＝Σ单位" })
	void widthSpacesAndSignsDoNotMatter(String written, String canonical) {
		assertThat(Notation.parse(written)).singleElement().hasToString(canonical);
	}

	@Test
	void aTextHoldsSeveralStatements() {
		assertThat(Notation.parse("合计＝Σ类；类＝Σ款。款＝Σ项；")).hasSize(3);
	}

	@Test
	void aFormNamedOnceGoesOnForItsSide() {
		assertThat(Notation.parse("公开01表 1行＋2行＝公开02表 合计 2栏")).singleElement()
			.hasToString("公开01表 1行＋公开01表 2行＝公开02表 合计 2栏");
	}

	@Test
	void runsKeepTheirSign() {
		Statement statement = Notation.parse("1行＝（2－3－…－9）行").getFirst();
		Selection.Listed list = (Selection.Listed) ((Reference.Cells) ((Statement.Identity) statement).right()
			.getFirst()
			.reference()).rows();
		assertThat(list.items()).isEqualTo(List.of(new Selection.Item(1, new Selector.Number(2), null),
				new Selection.Item(-1, new Selector.Number(3), new Selector.Number(9))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			27行（1＋2）行              |  3 | ＝, ≤ or ≥ is expected
			27行＝（1＋2行              |  8 | '行' stands where ） is expected
			27行＝1＋2）行              |  7 | a ） without its （
			27行＝（1＋＋2）行          |  7 | a number or a name
			27行＝（1－…＋8）行         |  9 | same sign
			27行＝                      |  4 | the text ends where lines
			27＝28                      |  0 | '27' stands where lines
			27行＝28行 29行 30行        |  8 | end of the statement
			公开01 27行＝1行            |  5 | 表 after the number of a form
			〔三公＝1行                 |  0 | not closed by 〕
			27行？28行                  |  3 | '?' is no sign of the notation
			Σ12＝1行                    |  1 | 类, 款, 项 or a form
			1行＋2行 有分必有合         |  6 | a requirement is about one reference
			99999999999行＝1行          |  0 | too long
			1行＋2行＝上年 3行          |  6 | a comparison with another filing is about one reference
			1行≤上年 3行                |  3 | ＝ is expected before it
			1行＝上年 3                 |  6 | end of the statement
			1行＝Σ单位 3行              |  7 | end of the statement
			""")
	void whatCannotBeReadIsLocated(String text, int position, String reason) {
		assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Notation.parse(text))
			.withMessageContaining(reason)
			.withMessageContaining("'" + text + "'")
			.satisfies((ex) -> assertThat(ex.position()).isEqualTo(position));
	}

	@Test
	void proseIsNotInTheNotation() {
		assertThat(Notation.isReadable("注：本表反映部门本年度的总收支和年末结转结余情况。")).isFalse();
		assertThat(Notation.isReadable("")).isFalse();
	}

}
