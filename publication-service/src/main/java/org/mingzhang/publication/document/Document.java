package org.mingzhang.publication.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
		addFormsAndNarrative(sections, content, new FormPrint(content, template, remarks));
		if (!content.sheets().isEmpty()) {
			sections.add(new Section("sheets", 1, "绩效评价及其他表格",
					content.sheets().stream().<Block>map(SheetLayout::of).toList()));
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

	/**
	 * The forms stand where the text announces them (第二部分 决算表), or else before it.
	 */
	private static void addFormsAndNarrative(List<Section> sections, FilingContent content, FormPrint print) {
		List<Narrative.Section> narrative = OwnContents.leftOut(content.narrative().sections());
		Optional<Narrative.Section> place = narrative.stream().filter(Document::announcesForms).findFirst();
		if (place.isEmpty()) {
			sections.add(forms((content.kind() == FilingKind.BUDGET) ? "预算表" : "决算表", print));
		}
		for (int i = 0; i < narrative.size(); i++) {
			Narrative.Section section = narrative.get(i);
			boolean here = place.filter(section::equals).isPresent();
			sections.add(here ? forms(section.heading(), print) : narrative("text-" + (i + 1), section));
		}
	}

	private static boolean announcesForms(Narrative.Section section) {
		return section.level() == 1 && section.heading().strip().endsWith("表") && section.paragraphs().isEmpty();
	}

	private static Section forms(String heading, FormPrint print) {
		List<Block> blocks = new ArrayList<>(print.forms());
		List<FormTemplate> missing = print.missing();
		if (!missing.isEmpty()) {
			blocks.add(paragraph(missing.stream()
				.map((form) -> (form.number() != null) ? form.number() + " " + form.title() : form.title())
				.collect(Collectors.joining("、", "部门提交的文件中没有下列表格：", "。"))));
		}
		return new Section("forms", 1, heading, blocks);
	}

	private static Section narrative(String id, Narrative.Section section) {
		return new Section(id, Math.clamp(section.level(), 1, 3), section.heading(),
				section.paragraphs().stream().map((paragraph) -> paragraph(paragraph.text())).toList());
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
