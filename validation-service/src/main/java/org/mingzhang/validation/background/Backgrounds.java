package org.mingzhang.validation.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;
import org.mingzhang.rulebook.background.Known.Told;
import org.mingzhang.rulebook.background.Known.Untold;
import org.mingzhang.rulebook.background.LedgerBalances;
import org.mingzhang.validation.approved.ApprovedFiling;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known about a department when its filing is checked. What cannot be asked at
 * the moment is not known; a check is answered all the same.
 */
public final class Backgrounds {

	private static final Logger log = LoggerFactory.getLogger(Backgrounds.class);

	private static final String UNREADABLE = "已批复的文件暂时无法读取";

	private final Registry registry;

	private final ApprovedFilings approved;

	private final Ledger ledger;

	private final Bureau bureau;

	private final MeterRegistry metrics;

	/**
	 * Creates the source of backgrounds.
	 * @param registry tells the units of a department and its neighbours
	 * @param approved what was approved
	 * @param ledger the budget ledger
	 * @param bureau what the bureaus decided about rules
	 * @param metrics where it is counted what could not be asked
	 */
	public Backgrounds(Registry registry, ApprovedFilings approved, Ledger ledger, Bureau bureau,
			MeterRegistry metrics) {
		this.registry = registry;
		this.approved = approved;
		this.ledger = ledger;
		this.bureau = bureau;
		this.metrics = metrics;
	}

	/**
	 * What is known for the check of a filing.
	 * @param series its series
	 * @return the background
	 * @throws RuntimeException if the decisions of the bureau cannot be read
	 */
	public Background of(FilingSeries series) {
		FilingSeries lastYear = new FilingSeries(series.department(), series.year() - 1, series.kind());
		FilingSeries budget = new FilingSeries(series.department(), series.year(), FilingKind.BUDGET);
		return new Background(asked("last-year", () -> newest(lastYear)), asked("budget", () -> newest(budget)),
				asked("units", () -> units(series)), asked("peers", () -> peers(series)), balances(series),
				this.bureau.decisionsInForce(series.department()));
	}

	/**
	 * Only final accounts are held against the ledger: a budget knows no balances yet.
	 */
	private Known<LedgerBalances> balances(FilingSeries series) {
		return (series.kind() == FilingKind.FINAL_ACCOUNTS)
				? asked("ledger", () -> this.ledger.balances(series.department(), series.year()))
				: new Untold<>("预算不与账本核对");
	}

	private Known<FilingContent> newest(FilingSeries series) {
		return this.approved.find(series)
			.<Known<FilingContent>>map((filing) -> new Told<>(filing.content()))
			.orElseGet(() -> new Untold<>("没有该部门已批复的 %s".formatted(words(series))));
	}

	private Known<List<FilingContent>> units(FilingSeries series) {
		List<Department> units = this.registry.unitsOf(series.department());
		if (units.isEmpty()) {
			return new Untold<>("单位名录没有登记该部门的所属单位");
		}
		List<FilingContent> filings = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (Department unit : units) {
			content(unit, series).ifPresentOrElse(filings::add, () -> missing.add(unit.name()));
		}
		return missing.isEmpty() ? new Told<>(filings)
				: new Untold<>("所属单位%s没有已批复的 %s".formatted(String.join("、", missing), words(series)));
	}

	private Known<List<FilingContent>> peers(FilingSeries series) {
		DepartmentCode own = series.department();
		List<FilingContent> peers = this.registry.departments()
			.stream()
			.filter((other) -> other.code().district().equals(own.district()) && !other.code().equals(own)
					&& other.parent() == null)
			.flatMap((other) -> content(other, series).stream())
			.toList();
		return peers.isEmpty() ? new Untold<>("本区其他部门没有已批复的 %s".formatted(words(series))) : new Told<>(peers);
	}

	private Optional<FilingContent> content(Department department, FilingSeries series) {
		return this.approved.find(new FilingSeries(department.code(), series.year(), series.kind()))
			.map(ApprovedFiling::content);
	}

	private <T> Known<T> asked(String what, Supplier<Known<T>> question) {
		try {
			return question.get();
		}
		catch (RuntimeException ex) {
			log.warn("The check goes on without {}: {}", what, ex.toString());
			this.metrics.counter("mingzhang.validation.background.failures", "asked", what).increment();
			return new Untold<>(UNREADABLE);
		}
	}

	private static String words(FilingSeries series) {
		return series.year() + " 年" + switch (series.kind()) {
			case BUDGET -> "预算";
			case FINAL_ACCOUNTS -> "决算";
		};
	}

}
