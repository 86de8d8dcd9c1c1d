package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Sheet;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.prose.Ordinal.Style;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;

/**
 * N9: numbering of the text runs: 一、二、三…, （一）（二）…, 1. 2. 3. A number may hide where print
 * has moved it, in the title of a form or in the middle of a paragraph; then nothing is
 * missing.
 */
public final class Numbering implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-numbering", Kind.COMPLETENESS, Severity.EXPLAIN, "序号连续",
			"部分、标题、条目的序号依次编排，不重号，不跳号，同一层次写法一致。", "地方预决算公开操作规程：公开内容真实、准确、规范", RuleEntry.ALL);

	/** Repeated in print, a passage of this length is one passage. */
	private static final int SAME_PASSAGE = 15;

	private static final int SHORT_HEADING = 30;

	private static final Pattern INLINE = Pattern.compile("(?:^|[。;:!?])(\\d{1,2})(?:、|\\.(?!\\d))");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		FilingContent content = examination.filing().content();
		List<Passage> passages = Passage.of(content.narrative());
		if (passages.stream().noneMatch((passage) -> Ordinal.of(passage.bare()).isPresent())) {
			return List.of(ENTRY.at(whole(), "narrative").notEvaluated("标题与条目的序号", "文件没有正文，或正文没有序号"));
		}
		List<Finding> findings = new ArrayList<>(lists(passages, titles(content)));
		for (Passage passage : passages) {
			repeatedInline(passage.bare())
				.ifPresent((number) -> findings.add(repeated(passage.place(), passage.key(), Style.ARABIC, number)));
		}
		return findings.isEmpty() ? List.of(ENTRY.at(whole(), "narrative").passed("标题与条目的序号依次编排。")) : findings;
	}

	private static List<Finding> lists(List<Passage> passages, List<String> titles) {
		List<Finding> findings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Runs runs = new Runs();
		Ordinal before = null;
		for (int number = 0; number < passages.size(); number++) {
			Passage passage = passages.get(number);
			Ordinal ordinal = Ordinal.of(passage.bare()).orElse(null);
			if (ordinal == null
					|| (passage.bare().length() >= SAME_PASSAGE && !passage.isHeading() && !seen.add(passage.bare()))) {
				continue;
			}
			if (changesStyle(runs, before, ordinal, passage)) {
				findings.add(otherStyle(passage, ordinal));
			}
			Integer last = runs.take(ordinal);
			if (last != null && !isHidden(ordinal, last, passages.subList(0, number), titles)) {
				findings.add(outOfOrder(passage, ordinal, last));
			}
			before = ordinal;
		}
		return findings;
	}

	/** 三、 and then 4、 in a line of its own. */
	private static boolean changesStyle(Runs runs, @Nullable Ordinal before, Ordinal ordinal, Passage passage) {
		return before != null && before.style() == Style.CHINESE && ordinal.style() == Style.ARABIC
				&& !runs.isOpen(Style.ARABIC) && ordinal.number() > 1 && ordinal.number() == before.number() + 1
				&& passage.bare().length() <= SHORT_HEADING && !passage.bare().endsWith("。");
	}

	/**
	 * Whether all numbers that are jumped over stand somewhere they are not looked for.
	 */
	private static boolean isHidden(Ordinal ordinal, int last, List<Passage> before, List<String> titles) {
		if (ordinal.number() <= last + 1) {
			return false;
		}
		List<String> texts = Stream.concat(titles.stream(),
				before.stream().filter((passage) -> passage.part().equals(before.getLast().part())).map(Passage::bare))
			.toList();
		for (int missing = last + 1; missing < ordinal.number(); missing++) {
			String written = Signs.bare(ordinal.style().write(missing)).replaceFirst("[.、]$", "");
			Pattern mark = Pattern
				.compile("(?<![\\d.一二三四五六七八九十])" + Pattern.quote(written) + "(?=[.、)]|$|[^\\d一二三四五六七八九十])");
			if (texts.stream().noneMatch((text) -> mark.matcher(text).find())) {
				return false;
			}
		}
		return true;
	}

	/** The number that comes twice in a list inside one paragraph: 1. 2. 2. 3. */
	private static Optional<Integer> repeatedInline(String bare) {
		List<Integer> numbers = new ArrayList<>();
		Matcher matcher = INLINE.matcher(bare);
		while (matcher.find()) {
			numbers.add(Integer.valueOf(matcher.group(1)));
		}
		for (int i = 0; i + 2 < numbers.size(); i++) {
			int number = numbers.get(i);
			boolean follows = i == 0 || numbers.get(i - 1) == number - 1;
			if (number > 1 && follows && numbers.get(i + 1) == number && numbers.get(i + 2) == number + 1) {
				return Optional.of(number);
			}
		}
		return Optional.empty();
	}

	private static Finding outOfOrder(Passage passage, Ordinal ordinal, int last) {
		if (ordinal.number() == last) {
			return repeated(passage.place(), passage.key(), ordinal.style(), last);
		}
		String text = Signs.beginning(passage.printed(), SHORT_HEADING);
		return ENTRY.at(passage.place(), passage.key(), ordinal.toString())
			.failed("“%s”的序号应接 %s，而写作 %s。".formatted(text, ordinal.style().write(last), ordinal),
					"请补上 %s，或顺改序号。".formatted(ordinal.style().write(last + 1)));
	}

	private static Finding repeated(Place place, String key, Style style, int number) {
		return ENTRY.at(place, key, style.write(number))
			.failed("序号 %s 出现两次。".formatted(style.write(number)),
					"请把第二个改为 %s，并顺改后面的序号。".formatted(style.write(number + 1)));
	}

	private static Finding otherStyle(Passage passage, Ordinal ordinal) {
		String text = Signs.beginning(passage.printed(), SHORT_HEADING);
		return ENTRY.at(passage.place(), passage.key(), ordinal.toString())
			.failed("“%s”与前面各条同一层次，前面写作 %s，这里写作 %s。".formatted(text, Style.CHINESE.write(ordinal.number() - 1),
					ordinal), "请改为 %s。".formatted(Style.CHINESE.write(ordinal.number())));
	}

	private static List<String> titles(FilingContent content) {
		return Stream
			.concat(content.forms().stream().map(PrintedForm::title), content.sheets().stream().map(Sheet::title))
			.map(Signs::bare)
			.toList();
	}

	private static Place whole() {
		return new Place(null, null, null, "正文");
	}

}
