package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a template must fulfil in itself: nothing is named twice, years and decimals make
 * sense, identities speak of forms that are listed.
 */
final class TemplateProof {

	private final Template template;

	private final SourceTree source;

	private final List<Fault> faults = new ArrayList<>();

	TemplateProof(Template template, SourceTree source) {
		this.template = template;
		this.source = source;
	}

	List<Fault> faults() {
		if (this.template.firstYear() > this.template.lastYear()) {
			fault("/lastYear",
					"its first year " + this.template.firstYear() + " lies after its last " + this.template.lastYear());
		}
		forms();
		identities();
		return this.faults;
	}

	private void forms() {
		Names ids = new Names("form ");
		Names numbers = new Names("printed number ");
		for (int at = 0; at < this.template.forms().size(); at++) {
			FormTemplate form = this.template.forms().get(at);
			String path = "/forms/" + at;
			ids.add(path + "/id", form.id());
			numbers.add(path + "/number", form.number());
			decimals(path, form);
			layout(path + "/layout", form);
		}
		for (int at = 0; at < this.template.sheets().size(); at++) {
			ids.add("/sheets/" + at + "/id", this.template.sheets().get(at).id());
			numbers.add("/sheets/" + at + "/number", this.template.sheets().get(at).number());
		}
	}

	private void decimals(String path, FormTemplate form) {
		if (form.decimals() < 0 || form.decimals() > form.unit().decimals()) {
			fault(path + "/decimals", "form " + form.id() + " prints 0 to " + form.unit().decimals() + " decimals of "
					+ form.unit().label() + ", not " + form.decimals());
		}
	}

	private void layout(String path, FormTemplate form) {
		String of = "form " + form.id() + ": ";
		switch (form.layout()) {
			case Layout.Lines(List<Layout.Side> sides) -> {
				for (int at = 0; at < sides.size(); at++) {
					columns(path + "/sides/" + at + "/columns/", of, sides.get(at).columns());
					lines(path + "/sides/" + at + "/lines/", of, sides.get(at).lines());
				}
			}
			case Layout.CodeRows rows -> columns(path + "/columns/", of, rows.columns());
			case Layout.CodeBlocks blocks -> blocks(path, of, blocks);
			case Layout.SingleRow(List<Layout.ItemColumn> items) -> {
				Names cells = new Names(of + "column ");
				Names numbers = new Names(of + "column number ");
				for (int at = 0; at < items.size(); at++) {
					cells.add(path + "/columns/" + at, items.get(at).row() + "/" + items.get(at).column());
					numbers.add(path + "/columns/" + at + "/number", items.get(at).number());
				}
			}
		}
	}

	/** Both sides of a form may have a column of the same id. */
	private void columns(String path, String of, List<Column> columns) {
		Names ids = new Names(of + "column ");
		Names numbers = new Names(of + "column number ");
		for (int at = 0; at < columns.size(); at++) {
			ids.add(path + at + "/id", columns.get(at).id());
			numbers.add(path + at + "/number", columns.get(at).number());
		}
	}

	private void lines(String path, String of, List<Line> all) {
		Names rows = new Names(of + "line ");
		Names numbers = new Names(of + "line number ");
		for (int at = 0; at < all.size(); at++) {
			numbers.add(path + at + "/number", all.get(at).number());
			if (!all.get(at).repeats()) {
				rows.add(path + at + "/row", all.get(at).row());
			}
			else if (!rows.has(all.get(at).row())) {
				fault(path + at + "/repeats", of + "line " + all.get(at).row() + " repeats no line above");
			}
		}
	}

	private void blocks(String path, String of, Layout.CodeBlocks blocks) {
		Names rows = new Names(of + "code ");
		for (int at = 0; at < blocks.blocks().size(); at++) {
			List<String> codes = blocks.blocks().get(at).codes();
			for (int code = 0; code < codes.size(); code++) {
				String place = path + "/blocks/" + at + "/codes/" + code;
				rows.add(place, codes.get(code));
				if (!codes.get(code).matches("\\d{3,}")) {
					fault(place, of + "'" + codes.get(code) + "' is no code");
				}
			}
		}
		lines(path + "/closing/", of, blocks.closing());
	}

	private void identities() {
		Names identities = new Names("identity ");
		for (int at = 0; at < this.template.identities().size(); at++) {
			IdentityText identity = this.template.identities().get(at);
			String form = identity.form();
			identities.add("/identities/" + at + "/text",
					identity.id() + " '" + identity.text() + "'" + ((form != null) ? " of form " + form : ""));
			if (form != null && this.template.form(form).isEmpty()) {
				fault("/identities/" + at + "/form",
						"identity " + identity.id() + " speaks of form " + form + ", which is not listed");
			}
		}
	}

	private void fault(String path, String reason) {
		this.faults.add(new Fault(this.source.line(path), reason));
	}

	/** Names that may stand once. */
	private final class Names {

		private final String what;

		private final Map<Object, Integer> first = new HashMap<>();

		Names(String what) {
			this.what = what;
		}

		void add(String path, @Nullable Object name) {
			if (name != null) {
				int line = TemplateProof.this.source.line(path);
				Integer known = this.first.putIfAbsent(name, line);
				if (known != null) {
					fault(path, this.what + name + " stands a second time; first in line " + known);
				}
			}
		}

		boolean has(@Nullable Object name) {
			return name != null && this.first.containsKey(name);
		}

	}

}
