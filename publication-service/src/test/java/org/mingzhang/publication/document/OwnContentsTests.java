package org.mingzhang.publication.document;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;

import static org.assertj.core.api.Assertions.assertThat;

class OwnContentsTests {

	@Test
	void entriesWithPageNumbersAreLeftOutAndWhatStandsAroundThemStays() {
		Section cover = section(1, "某区2025年部门预算", "主管部门：某区财政局", "目 录", "一、部门主要职能 …………… 4", "2. 2025年部门收入预算总表 ………",
				"名词解释......12", "编制日期：2025年1月");

		assertThat(OwnContents.leftOut(List.of(cover)))
			.containsExactly(section(1, "某区2025年部门预算", "主管部门：某区财政局", "编制日期：2025年1月"));
	}

	@Test
	void headingsThatComeAgainWithTheirTextAreLeftOutOnce() {
		List<Section> body = List.of(section(1, "第一部分 部门概况"), section(2, "一、主要职能", "负责某项工作。"),
				section(1, "第二部分 部门预算表"));
		List<Section> contents = List.of(section(1, "", "某部门2024年部门预算", "目录"), section(1, "第一部分 概况"),
				section(2, "一、主要职能"), section(1, "第二部分 预算表"));

		assertThat(OwnContents.leftOut(Stream.concat(contents.stream(), body.stream()).toList()))
			.containsExactly(section(1, "", "某部门2024年部门预算"), body.get(0), body.get(1), body.get(2));
	}

	@Test
	void aContentsPageOfItsOwnLeavesNothingBehind() {
		assertThat(OwnContents.leftOut(List.of(section(1, "目　录", "第一部分 部门概况 1"), section(1, "第一部分 部门概况", "某部门。"))))
			.containsExactly(section(1, "第一部分 部门概况", "某部门。"));
	}

	@Test
	void textThatIsNoEntryIsKept() {
		List<Section> sections = List.of(section(1, "", "目录", "一、本部门负责某项工作。", "其他"), section(1, "第一部分 部门概况"),
				section(2, "一、主要职能", "负责某项工作。"));

		assertThat(OwnContents.leftOut(sections)).containsExactly(section(1, "", "一、本部门负责某项工作。", "其他"), sections.get(1),
				sections.get(2));
	}

	@Test
	void aDocumentWithoutContentsIsAsItWas() {
		List<Section> sections = List.of(section(1, "第一部分 部门概况"), section(1, "第一部分 部门概况", "某部门。"));

		assertThat(OwnContents.leftOut(sections)).isEqualTo(sections);
	}

	private static Section section(int level, String heading, String... paragraphs) {
		return new Section(level, heading, Stream.of(paragraphs).map((text) -> new Paragraph(0, text)).toList());
	}

}
