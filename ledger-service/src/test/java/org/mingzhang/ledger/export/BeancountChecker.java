package org.mingzhang.ledger.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file as {@code bean-check} does: the grammar of the directives it uses, then
 * their meaning in the order of their dates. Written after the language's documentation,
 * so that the export is not checked by itself.
 */
final class BeancountChecker {

	private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";

	private static final String ACCOUNT = "((?:Assets|Liabilities|Equity|Income|Expenses)(?::[\\p{Lu}\\d[^\\x00-\\x7F]][A-Za-z\\d[^\\x00-\\x7F]-]*)+)";

	private static final String AMOUNT = "(-?\\d+(?:\\.\\d+)?) +(CNY)";

	private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";

	private static final Pattern OPTION = Pattern.compile("option " + STRING + " " + STRING);

	private static final Pattern OPEN = Pattern.compile(DATE + " open " + ACCOUNT + " CNY");

	private static final Pattern BALANCE = Pattern.compile(DATE + " balance " + ACCOUNT + " " + AMOUNT);

	private static final Pattern TRANSACTION = Pattern
		.compile(DATE + " \\* " + STRING + " " + STRING + "(?: \\^[A-Za-z\\d\\-_/.]+)*");

	private static final Pattern METADATA = Pattern
		.compile("(?: {2}| {4})[a-z][a-zA-Z\\d\\-_]+: (?:" + STRING + "|-?\\d+|\\d{4}-\\d{2}-\\d{2}|TRUE|FALSE)");

	private static final Pattern POSTING = Pattern.compile(" {2}" + ACCOUNT + " {2}" + AMOUNT);

	private final List<String> errors = new ArrayList<>();

	private final List<Directive> directives = new ArrayList<>();

	private int transactions;

	private BeancountChecker() {
	}

	/** A directive; on one day accounts are opened first, then balances are checked. */
	private record Directive(LocalDate date, int order, int line, List<Object> content) {
	}

	private record Amount(String account, BigDecimal number) {
	}

	static List<String> errors(String file) {
		BeancountChecker checker = new BeancountChecker();
		checker.parse(file.lines().toList());
		checker.check();
		return checker.errors;
	}

	static int transactions(String file) {
		BeancountChecker checker = new BeancountChecker();
		checker.parse(file.lines().toList());
		return checker.transactions;
	}

	private void parse(List<String> lines) {
		List<Object> postings = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			Matcher open = OPEN.matcher(line);
			Matcher balance = BALANCE.matcher(line);
			Matcher transaction = TRANSACTION.matcher(line);
			Matcher posting = POSTING.matcher(line);
			if (open.matches()) {
				this.directives.add(new Directive(LocalDate.parse(open.group(1)), 0, i, List.of(open.group(2))));
			}
			else if (balance.matches()) {
				this.directives.add(new Directive(LocalDate.parse(balance.group(1)), 1, i,
						List.of(new Amount(balance.group(2), new BigDecimal(balance.group(3))))));
			}
			else if (transaction.matches()) {
				postings = new ArrayList<>();
				this.transactions++;
				this.directives.add(new Directive(LocalDate.parse(transaction.group(1)), 2, i, postings));
			}
			else if (posting.matches() && this.transactions > 0) {
				postings.add(new Amount(posting.group(1), new BigDecimal(posting.group(2))));
			}
			else if (!line.isEmpty() && !OPTION.matcher(line).matches() && !METADATA.matcher(line).matches()) {
				this.errors.add("Line " + (i + 1) + " is no directive: " + line);
			}
		}
	}

	private void check() {
		Set<String> opened = new HashSet<>();
		Map<String, BigDecimal> balances = new HashMap<>();
		this.directives.sort(Comparator.comparing(Directive::date)
			.thenComparingInt(Directive::order)
			.thenComparingInt(Directive::line));
		for (Directive directive : this.directives) {
			switch (directive.order()) {
				case 0 -> require(opened.add(directive.content().getFirst().toString()), directive, "opened twice");
				case 1 -> {
					Amount asserted = (Amount) directive.content().getFirst();
					require(opened.contains(asserted.account()), directive, "balance of an account that is not open");
					require(sum(balances, asserted.account()).compareTo(asserted.number()) == 0, directive,
							asserted + " but it has " + sum(balances, asserted.account()));
				}
				default -> transaction(directive, opened, balances);
			}
		}
	}

	private void transaction(Directive directive, Set<String> opened, Map<String, BigDecimal> balances) {
		BigDecimal sum = BigDecimal.ZERO;
		require(!directive.content().isEmpty(), directive, "a transaction without postings");
		for (Object posting : directive.content()) {
			Amount amount = (Amount) posting;
			require(opened.contains(amount.account()), directive, amount.account() + " is not open");
			balances.merge(amount.account(), amount.number(), BigDecimal::add);
			sum = sum.add(amount.number());
		}
		require(sum.signum() == 0, directive, "does not balance: " + sum);
	}

	/** A balance is that of an account with all accounts below it. */
	private static BigDecimal sum(Map<String, BigDecimal> balances, String account) {
		return balances.entrySet()
			.stream()
			.filter((entry) -> (entry.getKey() + ":").startsWith(account + ":"))
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void require(boolean holds, Directive directive, String message) {
		if (!holds) {
			this.errors.add("Line " + (directive.line() + 1) + ": " + message);
		}
	}

}
