package org.mingzhang.rulebook.narrative;

import java.util.ArrayList;
import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Narrative.Paragraph;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.State;
import org.mingzhang.rulebook.CompleteFilings;
import org.mingzhang.rulebook.FilingBuilder;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;

/** A filing with a text, a heading and its sentences at a time. */
final class Prose {

	private static final RuleBook BOOK = new RuleBook(CompleteFilings.CATALOGUE);

	private final FilingBuilder filing;

	private final List<Section> sections = new ArrayList<>();

	private int line;

	private Prose(FilingBuilder filing) {
		this.filing = filing;
	}

	static Prose of(FilingBuilder filing) {
		return new Prose(filing);
	}

	/** Final accounts of 2023 with the cells given, a line each. */
	static Prose finalAccounts(String figures) {
		return new Prose(CompleteFilings.FINAL_ACCOUNTS.empty().figures(figures));
	}

	/** A budget of 2024 with the cells given, a line each. */
	static Prose budget(String figures) {
		return new Prose(CompleteFilings.WUHAN_BUDGET.empty().figures(figures));
	}

	Prose says(String heading, String... paragraphs) {
		List<Paragraph> all = new ArrayList<>();
		for (String paragraph : paragraphs) {
			all.add(new Paragraph(++this.line, paragraph));
		}
		this.sections.add(new Section(2, heading, all));
		return this;
	}

	FilingContent content() {
		FilingContent bare = this.filing.content();
		return new FilingContent(bare.template(), bare.kind(), bare.year(), bare.departmentName(), bare.forms(),
				bare.facts(), bare.openFigures(), new Narrative(this.sections), bare.sheets());
	}

	/** What the rules say whose ids begin so, when an approved budget is known. */
	List<Finding> findings(String rule, FilingContent budget) {
		Untold<FilingContent> unknown = new Untold<>("没有问");
		Background background = new Background(unknown, new Told<>(budget), new Untold<>("没有问"), new Untold<>("没有问"),
				new Untold<>("没有问"), List.of());
		return BOOK.check(content(), background)
			.findings()
			.stream()
			.filter((finding) -> finding.rule().startsWith(rule))
			.toList();
	}

	/** What the rules say whose ids begin so. */
	List<Finding> findings(String rule) {
		return BOOK.check(content()).findings().stream().filter((finding) -> finding.rule().startsWith(rule)).toList();
	}

	List<Finding> failures(String rule) {
		return findings(rule).stream().filter((finding) -> finding.state() == State.FAILED).toList();
	}

	List<State> states(String rule) {
		return findings(rule).stream().map(Finding::state).toList();
	}

}
