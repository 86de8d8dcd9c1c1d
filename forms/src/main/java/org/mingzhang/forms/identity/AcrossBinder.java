package org.mingzhang.forms.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.notation.Reference;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.notation.Statement;
import org.mingzhang.forms.template.IdentityText;

/** Binds a statement that compares a filing with another one. */
final class AcrossBinder {

	private final Binder binder;

	private final IdentityText rule;

	AcrossBinder(Binder binder, IdentityText rule) {
		this.binder = binder;
		this.rule = rule;
	}

	AcrossIdentity identity(Statement.Comparison statement) {
		List<BoundTerm> own = this.binder.settled(statement.cells());
		if (!AcrossIdentity.isPlain(own)) {
			throw new BindingException("it adds up rows of a classification, which differ from filing to filing");
		}
		return switch (statement.with()) {
			case UNITS -> identity(statement, own, List.of(), null);
			case BUDGET -> identity(statement, own, List.of(), column(statement.other()));
			case LAST_YEAR -> identity(statement, fixed(own), fixed(this.binder.settled(statement.other())), null);
		};
	}

	private AcrossIdentity identity(Statement.Comparison statement, List<BoundTerm> own, List<BoundTerm> other,
			@Nullable String column) {
		return new AcrossIdentity(this.rule, statement.toString(), statement.with(), own, other, column);
	}

	private static List<BoundTerm> fixed(List<BoundTerm> terms) {
		if (!AcrossIdentity.isFixed(terms)) {
			throw new BindingException("it compares with a line and a column of last year: name them on both sides");
		}
		return terms;
	}

	/**
	 * A budget has columns of its own, which this template does not know; its forms and
	 * lines are the same.
	 */
	private static String column(Reference.Cells other) {
		if (other.form() == null && other.rows() == Selection.UNSAID
				&& other.columns() instanceof Selection.Listed(List<Selection.Item> items) && items.size() == 1
				&& items.getFirst().weight() > 0 && items.getFirst().last() == null
				&& items.getFirst().first() instanceof Selector.Name(String name)) {
			return name;
		}
		throw new BindingException("of the budget it names one column by its id, such as 〔total〕栏, and nothing else");
	}

}
