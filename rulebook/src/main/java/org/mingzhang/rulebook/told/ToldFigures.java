package org.mingzhang.rulebook.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.PrintedAddress;
import org.mingzhang.forms.Reading;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.rulebook.evaluation.OverallExecution;
import org.mingzhang.rulebook.filing.Filing;
import org.mingzhang.rulebook.narrative.sentence.Quantity;
import org.mingzhang.rulebook.narrative.sentence.RowNames;
import org.mingzhang.rulebook.narrative.sentence.SentenceReader;
import org.mingzhang.rulebook.narrative.sentence.Statement;
import org.mingzhang.rulebook.narrative.sentence.Subject;
import org.mingzhang.rulebook.narrative.sentence.Told;
import org.mingzhang.rulebook.narrative.wording.Role;
import org.mingzhang.rulebook.narrative.wording.WordingCatalogue;
import org.mingzhang.rulebook.plausibility.AgencyOperationText;

/**
 * Reads figures that a filing tells in words only, as facts of forms that are none: of
 * {@code narrative} the columns {@code initial} (年初预算), {@code adjustment} (调剂、追加, less
 * what was moved out) and {@code adjusted} (调整预算) of 一般公共预算财政拨款支出, by code of the 功能分类
 * and in {@code total}, and 机关运行经费; of {@code evaluation-overall} the budget that the
 * department evaluates itself by. What is told twice counts as it is told first. Safe for
 * use by several threads.
 */
public final class ToldFigures {

	private static final String NARRATIVE = "narrative";

	private static final String AGENCY_OPERATION = "agency-operation";

	/** The subject that is the whole of 一般公共预算财政拨款支出. */
	private static final String WHOLE = "general.expenditure";

	/** What sections are about in which codes are spoken of in the general budget. */
	private static final String GENERAL = "general";

	/** Amounts in 万元 leave out zeros behind the point: 14 is 14.00. */
	private static final int DECIMALS = 2;

	private final Catalogue catalogue;

	private final WordingCatalogue wordings = WordingCatalogue.load();

	private final Map<String, Identities> identities = new ConcurrentHashMap<>();

	/**
	 * Creates a reader.
	 * @param catalogue the templates that filings may follow
	 */
	public ToldFigures(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Reads what a filing tells in words.
	 * @param content the filing
	 * @return the figures, each cell at most once; none if its template is not known
	 */
	public List<Fact> read(FilingContent content) {
		boolean isSilent = content.narrative().sections().isEmpty() && content.sheets().isEmpty();
		if (isSilent || this.catalogue.template(content.template()).isEmpty()) {
			return List.of();
		}
		SequencedMap<Cell, Fact> facts = new LinkedHashMap<>();
		agencyOperation(content).ifPresent((fact) -> facts.put(fact.cell(), fact));
		if (content.kind() == FilingKind.FINAL_ACCOUNTS) {
			Filing filing = new Filing(content, identities(content.template()));
			budgets(filing).forEach((fact) -> facts.putIfAbsent(fact.cell(), fact));
			OverallExecution.budget(content, filing.template())
				.ifPresent((amount) -> facts.put(new Cell("evaluation-overall", "execution", "budget"),
						fact(new Cell("evaluation-overall", "execution", "budget"), amount, "预算数", 0)));
		}
		return List.copyOf(facts.values());
	}

	private Identities identities(String template) {
		return this.identities.computeIfAbsent(template,
				(id) -> Identities.of(this.catalogue.template(id).orElseThrow()));
	}

	private List<Fact> budgets(Filing filing) {
		List<Statement> statements = SentenceReader.read(filing.content(),
				this.wordings.forTemplate(filing.template().id()), new RowNames(filing));
		List<Fact> facts = new ArrayList<>();
		for (Statement statement : statements) {
			String row = row(statement);
			if (row != null) {
				told(statement, Role.INITIAL).ifPresent((amount) -> facts.add(fact(row, "initial", amount, statement)));
				told(statement, Role.ADJUSTED)
					.ifPresent((amount) -> facts.add(fact(row, "adjusted", amount, statement)));
				moved(statement).ifPresent((amount) -> facts.add(fact(row, "adjustment", amount, statement)));
			}
		}
		return facts;
	}

	/** The row that a statement of the general budget speaks of, or null. */
	private static @Nullable String row(Statement statement) {
		boolean isGeneral = statement.where().topic() == null || statement.where().isAbout(GENERAL);
		return switch (statement.subject()) {
			case Subject.Coded coded when isGeneral && coded.column() == null -> coded.code();
			case Subject.ByName named when named.key().equals(WHOLE) -> "total";
			default -> null;
		};
	}

	private static Optional<Amount> told(Statement statement, Role role) {
		return statement.find((told) -> told.role() == role && isExact(told))
			.map((told) -> amount(told.number().fen(), told.number()));
	}

	private static Optional<Amount> moved(Statement statement) {
		Set<Role> moves = Set.of(Role.MOVED_IN, Role.MOVED_OUT);
		List<Told> told = statement.told()
			.stream()
			.filter((each) -> moves.contains(each.role()) && isExact(each))
			.toList();
		if (told.isEmpty()) {
			return Optional.empty();
		}
		long sum = told.stream()
			.mapToLong((each) -> (each.role() == Role.MOVED_IN) ? each.number().fen() : -each.number().fen())
			.reduce(0, Math::addExact);
		return Optional.of(amount(sum, told.getFirst().number()));
	}

	private static boolean isExact(Told told) {
		return told.isAmount() && told.number().unitPrinted();
	}

	private static Amount amount(long fen, Quantity printed) {
		int hidden = Unit.WAN_YUAN.decimals() - Math.max(DECIMALS, printed.decimals());
		return "万元".equals(printed.unit()) && hidden > 0
				? Amount.parse(BigDecimal.valueOf(fen, Unit.WAN_YUAN.decimals())
					.setScale(Unit.WAN_YUAN.decimals() - hidden)
					.toPlainString())
				: Amount.ofFen(fen, Unit.WAN_YUAN);
	}

	private static Optional<Fact> agencyOperation(FilingContent content) {
		return AgencyOperationText.in(content)
			.map((text) -> fact(new Cell(NARRATIVE, AGENCY_OPERATION, "told"), text.amount(), "机关运行经费", 0));
	}

	private static Fact fact(String row, String column, Amount amount, Statement statement) {
		return fact(new Cell(NARRATIVE, row, column), amount, statement.subject().label(), statement.where().line());
	}

	private static Fact fact(Cell cell, Amount amount, String label, int line) {
		return new Fact(cell, amount, Unit.WAN_YUAN, label, cell.column(),
				new PrintedAddress("情况说明", (line > 0) ? "第" + line + "行" : null, label), Source.line(Math.max(1, line)),
				Reading.PRINTED);
	}

}
