package org.mingzhang.reading.pdf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RadicalsTests {

	@ParameterizedTest
	@CsvSource({ "⽀出预算总表, 支出预算总表", "⼀般公共预算, 一般公共预算", "⺠政管理事务, 民政管理事务", "⻋辆, 车辆", "支出（⼀）1.2, 支出（一）1.2" })
	void whatLooksLikeACharacterIsOne(String printed, String meant) {
		assertThat(Radicals.unified(printed)).isEqualTo(meant);
	}

}
