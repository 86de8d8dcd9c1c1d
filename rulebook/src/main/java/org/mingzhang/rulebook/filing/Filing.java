package org.mingzhang.rulebook.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.PrintedForm;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.identity.AcrossIdentity;
import org.mingzhang.forms.identity.Demand;
import org.mingzhang.forms.identity.EquationSystem;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.identity.Identities;
import org.mingzhang.forms.identity.Rows;
import org.mingzhang.forms.notation.Requirement;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Template;

/** A filing as the rules see it: its content, its equations, its figures in 分. */
public final class Filing {

	private final FilingContent content;

	private final Identities identities;

	private final EquationSystem system;

	private final Figures figures;

	private final Map<Cell, Fact> facts;

	private final Addresses addresses;

	private final Map<String, Unit> units = new HashMap<>();

	public Filing(FilingContent content, Identities identities) {
		this.content = content;
		this.identities = identities;
		this.system = identities.over(Rows.of(content));
		this.figures = Figures.of(identities.template(), this.system.index(), content);
		this.facts = content.factsByCell();
		this.addresses = new Addresses(identities.template(), this.facts);
		content.facts().forEach((fact) -> this.units.putIfAbsent(fact.cell().form(), fact.unit()));
		content.forms().forEach((form) -> this.units.putIfAbsent(form.form(), form.unit()));
	}

	/**
	 * The same filing with other figures.
	 * @param corrected its content
	 * @return the filing, by the same identities
	 */
	public Filing corrected(FilingContent corrected) {
		return new Filing(corrected, this.identities);
	}

	public FilingContent content() {
		return this.content;
	}

	public Template template() {
		return this.identities.template();
	}

	public EquationSystem system() {
		return this.system;
	}

	public Figures figures() {
		return this.figures;
	}

	public Addresses addresses() {
		return this.addresses;
	}

	/** What the template requires beyond equations. */
	public Stream<Demand> demands(Requirement requirement) {
		return this.identities.demands().stream().filter((demand) -> demand.requirement() == requirement);
	}

	/** What the template says about other filings. */
	public List<AcrossIdentity> across() {
		return this.identities.across();
	}

	/**
	 * The forms of the template that have a figure, placed or open, in template order.
	 */
	public Stream<FormTemplate> formsWithFigures() {
		return template().forms().stream().filter((form) -> hasFigures(form.id()));
	}

	public boolean hasFigures(String form) {
		return this.facts.keySet().stream().anyMatch((cell) -> cell.form().equals(form))
				|| this.content.openFigures().stream().anyMatch((open) -> open.form().equals(form));
	}

	/**
	 * Whether the filing has a form, or a table kept as text, with or without figures.
	 */
	public boolean has(String form) {
		return this.content.form(form).isPresent() || hasFigures(form)
				|| this.content.sheets().stream().anyMatch((sheet) -> sheet.form().equals(form));
	}

	public Optional<PrintedForm> printed(String form) {
		return this.content.form(form);
	}

	public @Nullable Amount value(Cell cell) {
		Fact fact = this.facts.get(cell);
		return (fact != null) ? fact.value() : null;
	}

	/** An amount in 分 as a form prints it. */
	public Amount amount(String form, long fen) {
		return Amounts.shortest(fen, unit(form), decimals(form));
	}

	/** An amount in 分 as a form prints it, with its unit. */
	public String words(String form, long fen) {
		return amount(form, fen) + " " + unit(form).label();
	}

	/** Half a unit of the last digit a form prints, in 分. */
	public int half(String form) {
		return Figures.half(unit(form), decimals(form));
	}

	/** The unit a form has in this filing; tables kept as text count in 元. */
	public Unit unit(String form) {
		Unit printed = this.units.get(form);
		return (printed != null) ? printed : template().form(form).map(FormTemplate::unit).orElse(Unit.YUAN);
	}

	private int decimals(String form) {
		int decimals = template().form(form).map(FormTemplate::decimals).orElse(0);
		return Math.min(decimals, unit(form).decimals());
	}

	/**
	 * Whether a cell stands in a row that its form lacks although it has rows under it.
	 * @param cell the cell
	 * @return whether the row has to be added first
	 */
	public boolean lacksRowOf(Cell cell) {
		return this.system.index().missingAncestors(cell.form()).contains(cell.row());
	}

	public Place place(Cell cell) {
		return new Place(cell.form(), cell.row(), cell.column(), this.addresses.of(cell));
	}

	public Place place(String form) {
		return new Place(form, null, null, this.addresses.form(form));
	}

}
