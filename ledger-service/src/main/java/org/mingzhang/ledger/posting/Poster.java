package org.mingzhang.ledger.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Sums;
import org.mingzhang.rulebook.told.ToldFigures;

/** Turns the content of a filing into balanced entries, or says why it cannot. */
public final class Poster {

	private final PostingRules rules;

	private final Catalogue catalogue;

	private final ToldFigures told;

	Poster(PostingRules rules, Catalogue catalogue) {
		this.rules = rules;
		this.catalogue = catalogue;
		this.told = new ToldFigures(catalogue);
	}

	/**
	 * A poster with the rules and templates that come with the system.
	 * @return the poster
	 */
	public static Poster load() {
		return new Poster(PostingRules.load(), Catalogue.load());
	}

	/**
	 * Turns a filing into entries.
	 * @param content what was filed
	 * @return entries that balance and agree with every printed total, or all reasons
	 * against booking it
	 */
	public Posting post(FilingContent content) {
		List<String> unusable = unusable(content);
		if (!unusable.isEmpty()) {
			return new Posting.Refused(unusable);
		}
		try {
			return book(new Print(withWords(content), this.catalogue));
		}
		catch (ArithmeticException ex) {
			return Posting.Refused.tooLarge(ex);
		}
	}

	/** The filing with the figures that it tells in words only. */
	private FilingContent withWords(FilingContent content) {
		List<Fact> facts = new ArrayList<>(content.facts());
		this.told.read(content).stream().filter((fact) -> !isNotInFen(fact)).forEach(facts::add);
		return content.withFigures(facts, List.of());
	}

	private static List<String> unusable(FilingContent content) {
		List<String> open = content.openFigures().stream().map(Reasons::stillOpen).toList();
		return !open.isEmpty() ? open
				: content.facts().stream().filter(Poster::isNotInFen).map(Reasons::notInFen).toList();
	}

	private static boolean isNotInFen(Fact fact) {
		try {
			return Math.absExact(fact.fen()) > Entry.MAX_FEN;
		}
		catch (ArithmeticException ex) {
			return true;
		}
	}

	private Posting book(Print print) {
		boolean tellsBudgets = this.rules.funds().values().stream().allMatch((rule) -> isTold(rule, print));
		Worksheet sheet = new Worksheet(print,
				new Assumed(tellsBudgets ? Fund.OTHER : Fund.UNSPLIT, this.rules.natures()));
		for (PostingRules.Step step : this.rules.steps()) {
			takeCodes(step, print, sheet);
			step.lines().forEach((row, where) -> takeRow(step, row, where, print, sheet));
		}
		requireBothSides(sheet);
		balance(print, sheet);
		balanceMemoranda(sheet);
		List<String> reasons = sheet.reasons();
		return reasons.isEmpty() ? new Posting.Balanced(sheet.entries(), sheet.reconciliation())
				: new Posting.Refused(reasons);
	}

	private static boolean isTold(PostingRules.FundRule rule, Print print) {
		return print.has(rule.form()) || rule.blank().stream().allMatch((cell) -> isBlank(cell, print));
	}

	private static boolean isBlank(Cell cell, Print print) {
		Optional<Fact> fact = print.fact(cell.form(), cell.row(), cell.column());
		return print.has(cell.form()) && fact.map((printed) -> printed.value().isZero()).orElse(true);
	}

	private static void takeCodes(PostingRules.Step step, Print print, Worksheet sheet) {
		PostingRules.Classification codes = step.codes();
		if (codes != null) {
			print.codes(step.form()).forEach((code) -> takeRow(step, code, codes.where(code), print, sheet));
		}
	}

	private static void takeRow(PostingRules.Step step, String row, Where where, Print print, Worksheet sheet) {
		Where confined = step.where().and(where);
		step.columns().forEach((column, also) -> print.fact(step.form(), row, column).ifPresent((fact) -> {
			Place place = new Place(step.type(), confined.and(also));
			if (step.compare()) {
				sheet.compare(fact, place);
			}
			else {
				sheet.take(fact, place, step.remainder());
			}
		}));
	}

	private static void requireBothSides(Worksheet sheet) {
		if (!sheet.tells(AccountType.REVENUE) && !sheet.tells(AccountType.OPENING)) {
			sheet.refuse("没有任何表格列出收入 (no form tells any revenue)");
		}
		if (!sheet.tells(AccountType.EXPENDITURE)) {
			sheet.refuse("没有任何表格列出支出 (no form tells any expenditure)");
		}
	}

	/**
	 * Closes what both sides differ by. A filing that prints its balances has to balance;
	 * of one that does not, the difference is the balance it leaves untold.
	 */
	private void balance(Print print, Worksheet sheet) {
		Sums sums = Sums.of(sheet.entries().stream().filter((entry) -> !isMemorandum(entry)).toList());
		long difference = sums.balance(AccountType.BALANCE.natural().opposite());
		if (difference == 0 || !sheet.reasons().isEmpty()) {
			return;
		}
		long allowance = Stream.of(AccountType.values())
			.filter((type) -> !type.isMemorandum())
			.mapToLong(sheet::width)
			.sum() / 2;
		boolean isRounding = Math.absExact(difference) <= allowance;
		if (isRounding || !print.has(this.rules.carryOver())) {
			sheet.add(new Account(AccountType.BALANCE, isRounding, null, null, null, null), difference);
		}
		else {
			sheet.refuse(Reasons.sidesDiffer(sums.credit(), sums.debit(), allowance));
		}
	}

	/** Lets every type of memoranda balance by itself. */
	private static void balanceMemoranda(Worksheet sheet) {
		Map<AccountType, List<Entry>> byType = sheet.entries()
			.stream()
			.filter(Poster::isMemorandum)
			.collect(Collectors.groupingBy((entry) -> entry.account().type(), TreeMap::new, Collectors.toList()));
		byType.forEach((type, entries) -> {
			long sum = Sums.of(entries).balance(AccountType.CONTRA.natural().opposite());
			if (sum != 0) {
				sheet.add(Account.contra(type), sum);
			}
		});
	}

	private static boolean isMemorandum(Entry entry) {
		return entry.account().type().isMemorandum();
	}

}
