package org.mingzhang.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.OpenFigure;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.pdf.Paper;
import org.mingzhang.reading.recognition.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province that nobody has ever seen is a template file and two lines of a register.
 */
class AddingAProvinceTests {

	private static final String TEXT = """
			小省小城小区科学局2030年部门预算
			预算01表
			部门收支总表
			部门：小区科学局 单位：万元
			收入 支出
			项目 预算数 项目 预算数
			一、财政拨款收入 90.00 一、一般公共服务支出 70.00
			二、其它收入 10.00 二、社会保障和就业支出 30.00
			收入总计 100.00 支出总计 100.00
			预算02表
			部门支出总表
			部门：小区科学局 单位：万元
			科目编码 科目名称 合计 基本支出 项目支出
			合计 100.00 80.00 20.00
			201 一般公共服务支出 70.00 50.00 20.00
			20106 财政事务 70.00 50.00 20.00
			2010601 行政运行 50.00 50.00
			2010602 一般行政管理事务 20.00 20.00
			208 社会保障和就业支出 30.00 30.00
			20805 行政事业单位养老支出 30.00 30.00
			2080505 机关事业单位基本养老保险缴费支出 30.00 30.00
			""";

	private final Registry registry = new Registry(List.of(new District("990101", "小区", "小省小城小区")),
			List.of(new Department(DepartmentCode.parse("990101-101"), "小区科学局", List.of("小省小城小区科学局"))));

	private final DocumentReader reader = new DocumentReader(this.registry,
			new Catalogue(List.of(Catalogue.parse("small-province.yaml", file()))));

	@Test
	void itsTextsAreReadAndLostColumnsFoundByItsOwnIdentities() {
		ReadingResult.Read read = (ReadingResult.Read) this.reader.read(TEXT, Hints.NONE);

		FilingContent content = read.content();
		assertThat(read.department()).contains(DepartmentCode.parse("990101-101"));
		assertThat(content.template()).isEqualTo("small-province/budget/2030-2031");
		assertThat(content.year()).isEqualTo(2030);
		assertThat(content.facts()).hasSize(25);
		assertThat(content.openFigures()).extracting(OpenFigure::source).isEmpty();
		assertThat(content.fact(new Cell("summary", "revenue.other", "amount"))).isPresent();
		assertThat(content.fact(new Cell("expenditure", "2010602", "project")).orElseThrow().reading())
			.isEqualTo(Reading.BY_IDENTITY);
	}

	@Test
	void itsPdfsAreRead() {
		Paper paper = new Paper();
		paper.page().text(200, 80, 24, "小省小城小区科学局2030年部门预算");
		paper.page()
			.text(300, 60, 18, "部门支出总表")
			.text(50, 100, 10, "部门：小区科学局")
			.text(600, 100, 10, "单位：万元")
			.table(50, 110, 20, new int[] { 80, 200, 100, 100, 100 },
					new String[] { "科目编码", "科目名称", "合计", "基本支出", "项目支出" },
					new String[] { "201", "一般公共服务支出", "20.00", "", "20.00" },
					new String[] { "合计", null, "20.00", "", "20.00" });

		FilingContent content = Facts.content(this.reader.readPdf(paper.bytes(), Hints.NONE));

		assertThat(Facts.of(content)).containsExactly("expenditure,201,project,20.00", "expenditure,201,total,20.00",
				"expenditure,total,project,20.00", "expenditure,total,total,20.00");
	}

	private static byte[] file() {
		try (InputStream in = AddingAProvinceTests.class.getResourceAsStream("small-province.yaml")) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
