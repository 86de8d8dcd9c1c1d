package org.mingzhang.rulebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.forms.notation.Notation;
import org.mingzhang.forms.notation.NotationException;
import org.mingzhang.forms.notation.Reference;
import org.mingzhang.forms.notation.Selection;
import org.mingzhang.forms.notation.Selector;
import org.mingzhang.forms.notation.Statement;
import org.mingzhang.forms.template.Fault;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.SheetShape;
import org.mingzhang.forms.template.SheetTemplate;
import org.mingzhang.forms.template.Template;
import org.mingzhang.forms.template.TemplateCheck;

/**
 * Refuses a template whose tables kept as text have identities that cannot be read or
 * name what is not there, or patterns that are none. Found as a service when a template
 * is loaded.
 */
public final class SheetCheck implements TemplateCheck {

	@Override
	public List<Fault> faultsOf(Template template) {
		List<Fault> faults = new ArrayList<>();
		for (SheetTemplate sheet : template.sheets()) {
			SheetShape shape = sheet.shape();
			if (shape != null) {
				shape.identities().forEach((rule) -> check(template, shape, rule, faults));
				shape.counted().forEach((pattern) -> check(sheet, pattern, faults));
			}
		}
		return faults;
	}

	private static void check(Template template, SheetShape shape, IdentityText rule, List<Fault> faults) {
		try {
			for (Statement statement : Notation.parse(rule.text())) {
				if (statement instanceof Statement.Identity identity) {
					Stream.concat(identity.left().stream(), identity.right().stream())
						.flatMap((term) -> lacking(template, shape, term.reference()).stream())
						.forEach((lacking) -> faults.add(fault(rule, lacking)));
				}
				else {
					faults.add(fault(rule, "a table kept as text has identities only"));
				}
			}
		}
		catch (NotationException ex) {
			faults.add(fault(rule, String.valueOf(ex.getMessage())));
		}
	}

	private static Fault fault(IdentityText rule, String reason) {
		return new Fault(rule.line(), "identity " + rule.id() + " '" + rule.text() + "': " + reason);
	}

	private static Optional<String> lacking(Template template, SheetShape shape, Reference reference) {
		return switch (reference) {
			case Reference.Cells cells when cells.form() == null ->
				figures(cells.rows()).filter((figure) -> !figures(shape).contains(figure))
					.findFirst()
					.map((figure) -> "the table has no figure " + figure);
			case Reference.Cells cells -> FormCells.form(template.forms(), String.valueOf(cells.form()))
				.flatMap((form) -> FormCells.cell(form, cells))
				.map((_) -> Optional.<String>empty())
				.orElseGet(() -> Optional.of("the template has no cell " + cells));
			case Reference.Labelled(String form, String label) -> template.sheets()
				.stream()
				.filter((sheet) -> form.equals(sheet.id()) || form.equals(sheet.number()))
				.flatMap((sheet) -> Optional.ofNullable(sheet.shape()).stream())
				.filter((other) -> figures(other).contains(label.split("/", 2)[0]))
				.findFirst()
				.map((_) -> Optional.<String>empty())
				.orElseGet(() -> Optional.of("no table " + form + " has a figure " + label));
		};
	}

	private static Stream<String> figures(Selection rows) {
		return (rows instanceof Selection.Listed(List<Selection.Item> items))
				? items.stream().map((item) -> (item.first() instanceof Selector.Name(String name)) ? name : "")
				: Stream.of("");
	}

	private static Set<String> figures(SheetShape shape) {
		Stream<String> told = shape.tables()
			.stream()
			.flatMap((table) -> table.figures().stream())
			.map(SheetShape.Field::id);
		Stream<String> listed = shape.lists().stream().flatMap((list) -> Stream.of(list.id(), list.id() + ".total"));
		Stream<String> scored = (shape.scoring() != null) ? Stream.of("budget", "spent") : Stream.of();
		return Stream.of(told, listed, scored).flatMap((each) -> each).collect(Collectors.toSet());
	}

	private static void check(SheetTemplate sheet, String pattern, List<Fault> faults) {
		try {
			Set<String> groups = Pattern.compile(pattern).namedGroups().keySet();
			if (!groups.contains("n") && !groups.contains("least")) {
				faults.add(new Fault(0,
						sheet.id() + ": '" + pattern + "' counts nothing: it needs (?<n>…) or (?<least>…)"));
			}
		}
		catch (PatternSyntaxException ex) {
			faults.add(new Fault(0, sheet.id() + ": '" + pattern + "' is no pattern: " + ex.getDescription()));
		}
	}

}
