package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;

import org.mingzhang.forms.identity.BoundTerm.EachRow;
import org.mingzhang.forms.identity.BoundTerm.SumOfColumns;
import org.mingzhang.forms.notation.Notation;
import org.mingzhang.forms.notation.NotationException;
import org.mingzhang.forms.notation.Statement;
import org.mingzhang.forms.template.Fault;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.InvalidTemplateException;
import org.mingzhang.forms.template.Template;

/**
 * The identities of one template, read and bound: every form, line and column they name
 * exists. Immutable.
 */
public final class Identities {

	private final Template template;

	private final Shapes shapes;

	private final List<BoundIdentity> identities;

	private final List<AcrossIdentity> across;

	private final List<Demand> demands;

	private Identities(Template template, Shapes shapes, List<BoundIdentity> identities, List<AcrossIdentity> across,
			List<Demand> demands) {
		this.template = template;
		this.shapes = shapes;
		this.identities = List.copyOf(identities);
		this.across = List.copyOf(across);
		this.demands = List.copyOf(demands);
	}

	/**
	 * Reads the identities of a template.
	 * @param template the template
	 * @return its identities
	 * @throws InvalidTemplateException if one cannot be read or names what the template
	 * lacks, with every reason
	 */
	public static Identities of(Template template) {
		List<Fault> faults = new ArrayList<>();
		Identities identities = read(template, faults);
		if (!faults.isEmpty()) {
			throw new InvalidTemplateException(template.file(), faults);
		}
		return identities;
	}

	/** Reads what can be read, and tells what cannot. */
	static Identities read(Template template, List<Fault> faults) {
		Shapes shapes = new Shapes(template);
		List<BoundIdentity> identities = new ArrayList<>();
		List<AcrossIdentity> across = new ArrayList<>();
		List<Demand> demands = new ArrayList<>();
		for (IdentityText rule : template.identities()) {
			Binder binder = new Binder(shapes, rule);
			for (Statement statement : statements(rule, faults)) {
				try {
					switch (statement) {
						case Statement.Identity identity -> identities.add(binder.identity(identity));
						case Statement.Comparison comparison ->
							across.add(new AcrossBinder(binder, rule).identity(comparison));
						case Statement.Demand demand -> demands.add(binder.demand(demand));
					}
				}
				catch (BindingException ex) {
					faults.add(fault(rule, ex));
				}
			}
		}
		return new Identities(template, shapes, identities, across, demands);
	}

	private static List<Statement> statements(IdentityText rule, List<Fault> faults) {
		try {
			return Notation.parse(rule.text());
		}
		catch (NotationException ex) {
			faults.add(fault(rule, ex));
			return List.of();
		}
	}

	private static Fault fault(IdentityText rule, RuntimeException reason) {
		return new Fault(rule.line(), "identity %s '%s': %s".formatted(rule.id(), rule.text(), reason.getMessage()));
	}

	/**
	 * {@return the template}
	 */
	public Template template() {
		return this.template;
	}

	/**
	 * {@return what the template says about other filings: last year's, the budget, the
	 * units'}
	 */
	public List<AcrossIdentity> across() {
		return this.across;
	}

	/**
	 * {@return what the template requires beyond equations, in its order}
	 */
	public List<Demand> demands() {
		return this.demands;
	}

	Collection<FormShape> shapes() {
		return this.shapes.all();
	}

	/**
	 * Compiles the identities for a set of rows.
	 * @param rows the rows of a filing
	 * @return the equations over its cells
	 */
	public EquationSystem over(Rows rows) {
		CellIndex cells = new CellIndex(this.shapes.all(), rows);
		return new EquationSystem(this.identities, cells, new Compiler(cells).compile(this.identities));
	}

	/**
	 * Checks forms with code rows while their rows go by, however many there are.
	 * @param forms form ids; all keyed by the same classification
	 * @param broken is told what does not hold or cannot be told
	 * @return the check, to be given the rows
	 * @throws IllegalArgumentException if the template has no such form, or its rows are
	 * not keyed by codes, or by other codes than those of the first
	 */
	public RowByRow rowByRow(List<String> forms, Consumer<BrokenRow> broken) {
		List<FormShape> chosen = this.shapes.all().stream().filter((shape) -> forms.contains(shape.id())).toList();
		boolean coded = chosen.size() == forms.size() && !chosen.isEmpty()
				&& chosen.stream().allMatch((shape) -> shape.isOpen() && shape.codes() == chosen.getFirst().codes());
		if (!coded) {
			throw new IllegalArgumentException("Not forms with rows of one classification: " + forms);
		}
		return new RowByRow(this.identities, chosen, broken);
	}

	/**
	 * The relations between the columns of every row of a form. They need no rows, so
	 * they can be used while a form is still being read.
	 * @param form form id
	 * @return its relations, such as total = basic + project
	 */
	public List<ColumnEquation> columnEquations(String form) {
		List<ColumnEquation> equations = new ArrayList<>();
		for (BoundIdentity identity : this.identities) {
			boolean everyRow = identity.terms()
				.allMatch((term) -> term.shape().id().equals(form) && term.columns() instanceof SumOfColumns
						&& term.rows() instanceof EachRow each && each.level() == 0);
			if (everyRow) {
				equations
					.add(new ColumnEquation(identity.relation(), columns(identity.left()), columns(identity.right())));
			}
		}
		return equations;
	}

	/**
	 * The identities between the fixed lines of a form, over its cells.
	 * @param form form id
	 * @return its equations, such as 27行＝（1＋2＋…＋8）行
	 */
	public List<Equation> lineEquations(String form) {
		SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
		rows.put(form, List.of());
		return over(new Rows(Collections.unmodifiableSequencedMap(rows))).equations()
			.stream()
			.filter((equation) -> equation.cells().map((cell) -> cell.row()).distinct().count() > 1)
			.toList();
	}

	/**
	 * Tells whether 类＝Σ款 or 款＝Σ项 holds in a form.
	 * @param form form id
	 * @return whether rows of a level add up to the row above
	 */
	public boolean hierarchy(String form) {
		return this.identities.stream()
			.filter((identity) -> identity.forms().equals(List.of(form)) && identity.eachRow())
			.flatMap(BoundIdentity::terms)
			.anyMatch((term) -> term.rows() instanceof BoundTerm.RowsBelow);
	}

	private static List<ColumnEquation.WeightedColumn> columns(List<BoundTerm> terms) {
		return terms.stream()
			.flatMap((term) -> ((SumOfColumns) Objects.requireNonNull(term.columns())).columns()
				.stream()
				.map((column) -> new ColumnEquation.WeightedColumn(column.column(), column.weight() * term.weight())))
			.toList();
	}

}
