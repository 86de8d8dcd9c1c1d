package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.publication.disclosure.Headline;

/**
 * What a disclosure says, in the order in which it is read.
 *
 * @param sections its sections
 */
public record Document(List<Section> sections) {

	public Document {
		sections = List.copyOf(sections);
	}

	/**
	 * The document of a filing.
	 * @param content what is published of it, personal data hidden
	 * @param template the template its forms follow
	 * @param remarks what was found about it
	 * @param headlines the figures of the first sentence
	 * @return the document
	 */
	public static Document of(FilingContent content, Template template, Remarks remarks, List<Headline> headlines) {
		List<Section> sections = new ArrayList<>();
		if (!headlines.isEmpty()) {
			sections.add(new Section("summary", 1, "摘要", List.of(sentence(content.year(), headlines))));
		}
		sections.add(forms(content, new FormPrint(content, template, remarks)));
		addNarrative(sections, content.narrative());
		if (!content.sheets().isEmpty()) {
			sections.add(new Section("sheets", 1, "绩效评价及其他表格",
					content.sheets().stream().<Block>map(Block.TextTable::new).toList()));
		}
		addExplanations(sections, remarks);
		return new Document(sections);
	}

	/** The first sentence: all its digits come from figures. */
	private static Block sentence(int year, List<Headline> headlines) {
		List<Block.Inline> content = new ArrayList<>();
		content.add(new Block.Words(year + "年度"));
		for (int i = 0; i < headlines.size(); i++) {
			Headline headline = headlines.get(i);
			content.add(new Block.Words(headline.label() + " "));
			content.add(new Block.Reference(headline.cell(), headline.value()));
			content.add(new Block.Words(" " + headline.unit().label() + ((i < headlines.size() - 1) ? "，" : "。")));
		}
		return new Block.Paragraph(content);
	}

	private static Section forms(FilingContent content, FormPrint print) {
		List<Block> blocks = new ArrayList<>(print.forms());
		List<FormTemplate> missing = print.missing();
		if (!missing.isEmpty()) {
			blocks.add(paragraph(missing.stream()
				.map((form) -> (form.number() != null) ? form.number() + " " + form.title() : form.title())
				.collect(Collectors.joining("、", "部门提交的文件中没有下列表格：", "。"))));
		}
		return new Section("forms", 1, (content.kind() == FilingKind.BUDGET) ? "预算表" : "决算表", blocks);
	}

	private static void addNarrative(List<Section> sections, Narrative narrative) {
		int count = 0;
		for (Narrative.Section section : narrative.sections()) {
			count++;
			sections.add(new Section("text-" + count, Math.clamp(section.level(), 1, 3), section.heading(),
					section.paragraphs().stream().map((paragraph) -> paragraph(paragraph.text())).toList()));
		}
	}

	/** What was explained about the filing as a whole; the rest stands at its form. */
	private static void addExplanations(List<Section> sections, Remarks remarks) {
		List<Block> general = remarks.explanations(null)
			.stream()
			.map((explanation) -> paragraph(Remarks.sentence(explanation)))
			.toList();
		if (!general.isEmpty()) {
			sections.add(new Section("explanations", 1, "审核说明", general));
		}
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(List.of(new Block.Words(text)));
	}

}
