package org.mingzhang.reading.recognition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Row;

/**
 * Kind and year of a document, from what its titles say most often. Text mentions other
 * years and, in final accounts, the budget; so titles count most.
 */
final class Imprint {

	private static final int LONGEST = 60;

	private static final int TITLE = 10;

	private static final Pattern FINAL_ACCOUNTS = Pattern.compile("部门决算|单位决算|决算(?:公开|明细|总)?表|决算情况");

	private static final Pattern BUDGET = Pattern.compile("部门预算(?!项目)|单位预算|预算年度|预算(?:公开|总)?表|预算.{0,12}支出表|预算.{0,12}总表");

	private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!前|\\d{1,2}月)|年度:(20\\d{2})");

	private final Map<FilingKind, Integer> kinds = new LinkedHashMap<>();

	private final Map<FilingKind, Integer> kindLines = new LinkedHashMap<>();

	private final Map<Integer, Integer> years = new LinkedHashMap<>();

	private final Map<Integer, Integer> yearLines = new LinkedHashMap<>();

	static Imprint of(Document document) {
		Imprint imprint = new Imprint();
		document.rows().stream().filter((row) -> row.key().length() <= LONGEST).forEach(imprint::hear);
		return imprint;
	}

	private void hear(Row row) {
		String key = row.key();
		if (!mayTell(key)) {
			return;
		}
		Optional<FilingKind> kind = FINAL_ACCOUNTS.matcher(key).find() ? Optional.of(FilingKind.FINAL_ACCOUNTS)
				: BUDGET.matcher(key).find() ? Optional.of(FilingKind.BUDGET) : Optional.empty();
		kind.ifPresent((said) -> {
			this.kinds.merge(said, 1, Integer::sum);
			this.kindLines.putIfAbsent(said, row.line());
		});
		Matcher year = YEAR.matcher(key);
		while (year.find()) {
			int said = Integer.parseInt((year.group(1) != null) ? year.group(1) : year.group(2));
			this.years.merge(said, kind.isPresent() ? TITLE : 1, Integer::sum);
			this.yearLines.putIfAbsent(said, row.line());
		}
	}

	/**
	 * Every phrase that is looked for has one of these; most rows are figures and have
	 * none.
	 */
	private static boolean mayTell(String key) {
		return key.indexOf('年') >= 0 || key.indexOf('算') >= 0;
	}

	Optional<FilingKind> kind() {
		return most(this.kinds);
	}

	Optional<Integer> year() {
		return most(this.years);
	}

	int line(FilingKind kind) {
		return this.kindLines.getOrDefault(kind, 0);
	}

	int line(int year) {
		return this.yearLines.getOrDefault(year, 0);
	}

	private static <T> Optional<T> most(Map<T, Integer> votes) {
		return votes.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
	}

}
