package org.mingzhang.reading.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Row;

/**
 * Which department a document speaks of: every head of a form, title and short line that
 * names one is a vote.
 */
final class DepartmentVotes {

	private static final int LONGEST = 40;

	private static final int HEAD = 20;

	private static final int TITLE = 10;

	private static final int MENTION = 1;

	private static final int SHORT_NAME = 4;

	/** A name before the words that end a title or begin a heading. */
	private static final Pattern TITLE_NAME = Pattern
		.compile("^(?:第[一二三四五六]部分)?(.{4,40}?)(?:20\\d{2}年.*|概况|部门(?:预算|决算).*)?$");

	private record KnownName(DepartmentCode department, String name) {
	}

	private final Registry registry;

	private final DepartmentName names;

	private final List<KnownName> known = new ArrayList<>();

	private final Map<DepartmentCode, Integer> votes = new HashMap<>();

	private final Map<DepartmentCode, Integer> lines = new HashMap<>();

	/** Names in the heads of forms, as printed, with the line of the first. */
	private final Map<String, Integer> heads = new LinkedHashMap<>();

	private final Map<String, Integer> timesPrinted = new HashMap<>();

	private DepartmentVotes(Registry registry) {
		this.registry = registry;
		this.names = new DepartmentName(registry);
		for (Department department : registry.departments()) {
			this.names.of(department).forEach((name) -> this.known.add(new KnownName(department.code(), name)));
		}
	}

	static DepartmentVotes of(Document document, Registry registry) {
		DepartmentVotes votes = new DepartmentVotes(registry);
		document.rows().forEach(votes::hear);
		return votes;
	}

	private void hear(Row row) {
		HeadLine head = HeadLine.of(row);
		if (head != null && head.department() != null) {
			this.heads.putIfAbsent(head.department(), row.line());
			this.timesPrinted.merge(head.department(), 1, Integer::sum);
			vote(this.names.reduce(head.department()), HEAD, row.line());
			return;
		}
		String key = row.key();
		if (key.length() > LONGEST) {
			return;
		}
		Matcher title = TITLE_NAME.matcher(key);
		if (title.matches()) {
			vote(this.names.reduce(title.group(1)), TITLE, row.line());
		}
		String mention = this.names.reduce(key);
		for (KnownName candidate : this.known) {
			if (mention.contains(candidate.name())) {
				add(candidate.department(), MENTION, row.line());
			}
		}
	}

	private void vote(String name, int weight, int line) {
		for (KnownName candidate : this.known) {
			if (candidate.name().equals(name)) {
				add(candidate.department(), 4 * weight, line);
			}
			else if (DepartmentName.alike(name, candidate.name())) {
				add(candidate.department(), 2 * weight, line);
			}
			else if (name.length() >= SHORT_NAME && candidate.name().endsWith(name)) {
				add(candidate.department(), weight / 5, line);
			}
		}
	}

	private void add(DepartmentCode code, int weight, int line) {
		this.votes.merge(code, weight, Integer::sum);
		this.lines.putIfAbsent(code, line);
	}

	/** The department with most votes, unless two have as many. */
	Optional<Department> elected() {
		List<DepartmentCode> ranked = new ArrayList<>(this.votes.keySet());
		ranked.sort(Comparator.comparingInt(this::votes).reversed());
		boolean clear = ranked.size() == 1 || (ranked.size() > 1 && votes(ranked.get(0)) > votes(ranked.get(1)));
		return clear ? this.registry.department(ranked.getFirst()) : Optional.empty();
	}

	int votes(DepartmentCode code) {
		return this.votes.getOrDefault(code, 0);
	}

	/** Line where a department is first named; 0 if it is not. */
	int line(DepartmentCode code) {
		return this.lines.getOrDefault(code, 0);
	}

	/**
	 * A name in the head of a form that can be no name of the department; null if there
	 * is none.
	 */
	@Nullable String stranger(Department department) {
		List<String> known = this.names.of(department);
		return this.heads.keySet()
			.stream()
			.filter((printed) -> known.stream().noneMatch((name) -> akin(this.names.reduce(printed), name)))
			.findFirst()
			.orElse(null);
	}

	int lineOfHead(String printed) {
		return this.heads.getOrDefault(printed, 0);
	}

	/**
	 * The name most often printed in heads among the names of a department, or its
	 * registered name.
	 */
	String printedName(Department department) {
		List<String> known = this.names.of(department);
		return this.heads.keySet()
			.stream()
			.filter((printed) -> known.contains(this.names.reduce(printed)) && !Character.isDigit(printed.charAt(0)))
			.max(Comparator.comparingInt(this.timesPrinted::get))
			.orElse(department.name());
	}

	/** The name most often printed in heads, if any. */
	Optional<String> printedName() {
		return this.heads.keySet().stream().max(Comparator.comparingInt(this.timesPrinted::get));
	}

	/** Names that end alike may be one department under a name that is not registered. */
	private static boolean akin(String printed, String known) {
		String end = known.substring(Math.max(0, known.length() - 2));
		return printed.contains(end) || known.contains(Glyphs.squeeze(printed));
	}

}
