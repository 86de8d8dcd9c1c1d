package org.mingzhang.rulebook.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.rulebook.rule.Examination;
import org.mingzhang.rulebook.rule.Rule;
import org.mingzhang.rulebook.rule.RuleEntry;
import org.mingzhang.rulebook.rule.Spot;

/**
 * N9: the contents page has the headings of the body. All that differs is one finding, as
 * the contents page is mended at once. A list of forms is not compared: whether the forms
 * are there is another rule.
 */
public final class Contents implements Rule {

	private static final RuleEntry ENTRY = new RuleEntry("N9-contents", Kind.COMPLETENESS, Severity.EXPLAIN,
			"目录与正文标题一致", "目录所列各部分及其“一、二、”标题与正文的标题一致；页码、空格和部门名称的写法不计。", "部门决算公开评分：规范性（目录）", RuleEntry.ALL);

	private static final Place PLACE = new Place(null, null, null, "目录");

	@Override
	public List<RuleEntry> entries() {
		return List.of(ENTRY);
	}

	@Override
	public List<Finding> check(Examination examination) {
		Spot spot = ENTRY.at(PLACE, "whole");
		List<Passage> passages = Passage.of(examination.filing().content().narrative());
		int page = start(passages);
		if (page < 0) {
			return List.of(spot.notEvaluated("目录", "文件没有目录"));
		}
		int first = firstPart(passages, page + 1);
		int body = (first < 0) ? -1 : firstPart(passages, first + 1);
		if (body < 0) {
			return List.of(spot.notEvaluated("目录", "目录或正文没有用“第一部分”等编号，不能逐条对照"));
		}
		List<String> differences = differences(Outline.ofContents(passages.subList(first, body)),
				Outline.ofBody(passages.subList(body, passages.size())));
		return List.of(differences.isEmpty() ? spot.passed("目录与正文的标题一致。") : spot.failed(
				"目录与正文的标题有 %d 处不一致：%s。".formatted(differences.size(), String.join("；", differences)), "请按正文重新生成目录。"));
	}

	private static int start(List<Passage> passages) {
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i).bare().equals("目录")) {
				return i;
			}
		}
		return -1;
	}

	private static int firstPart(List<Passage> passages, int from) {
		for (int i = from; i < passages.size(); i++) {
			if (Outline.part(passages.get(i)) == 1) {
				return i;
			}
		}
		return -1;
	}

	private static List<String> differences(Outline contents, Outline body) {
		List<String> differences = new ArrayList<>();
		contents.parts().forEach((number, listed) -> {
			Outline.Part part = body.parts().get(number);
			if (part != null) {
				compare(listed.heading(), part.heading(), differences);
				differences.addAll(sections(listed, part));
			}
			else if (listed.heading().isProse() && !body.has(listed.heading())) {
				differences.add("目录有“%s”，正文没有".formatted(listed.heading().printed()));
			}
		});
		body.parts()
			.values()
			.stream()
			.filter((part) -> !contents.parts().containsKey(part.heading().number()))
			.forEach((part) -> differences.add("正文有“%s”，目录没有".formatted(part.heading().printed())));
		return differences;
	}

	/** Nothing is said of a part that has no numbered headings on either side. */
	private static List<String> sections(Outline.Part listed, Outline.Part part) {
		List<String> differences = new ArrayList<>();
		Map<Integer, Outline.Heading> entries = new LinkedHashMap<>(listed.sections());
		Map<Integer, Outline.Heading> headings = new TreeMap<>(part.sections());
		if (entries.isEmpty() || headings.isEmpty()) {
			return List.of();
		}
		entries.forEach((number, entry) -> {
			Outline.Heading heading = headings.remove(number);
			if (heading != null) {
				compare(entry, heading, differences);
			}
			else if (!part.has(entry)) {
				differences.add("目录有“%s”，正文没有".formatted(entry.printed()));
			}
		});
		headings.values().forEach((heading) -> differences.add("正文有“%s”，目录没有".formatted(heading.printed())));
		return differences;
	}

	private static void compare(Outline.Heading entry, Outline.Heading heading, List<String> differences) {
		if (!entry.agreesWith(heading)) {
			differences.add("目录“%s”，正文“%s”".formatted(entry.printed(), heading.printed()));
		}
	}

}
