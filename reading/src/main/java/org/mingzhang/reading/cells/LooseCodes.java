package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Row;

/**
 * Reads rows with codes from running text. A row begins with its code, or with 合计; its
 * name may be broken over lines before and behind its figures, and its figures may stand
 * on a line of their own.
 */
final class LooseCodes {

	private static final Set<String> TOTAL_LABELS = Set.of("合计", "总计");

	private final Layout.CodeRows layout;

	private final Body body;

	private final Classification classification;

	private final Notices notices;

	private final MarkReader reader;

	private final List<CodeRow> rows = new ArrayList<>();

	/** Lines of figures that follow no row that lacks them. */
	private final List<List<Token>> strays = new ArrayList<>();

	/** Words of the column heads; heads come again on the next page. */
	private final Set<String> heads = new HashSet<>();

	/** A line of words that may go on with the name before or begin the one behind. */
	private String pending = "";

	private LooseCodes(Layout.CodeRows layout, Body body, Notices notices) {
		this.layout = layout;
		this.body = body;
		this.classification = new Classification(layout.codes(), body.year());
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		this.heads.addAll(body.headWords());
	}

	static List<FigureRow> read(Layout.CodeRows layout, Body body, Notices notices) {
		return new LooseCodes(layout, body, notices).run();
	}

	private List<FigureRow> run() {
		for (Row row : this.body.rowsBelowHeads()) {
			take(Token.of(row));
		}
		settlePending(null);
		for (Row stray : this.body.strays()) {
			this.strays.add(Token.of(stray));
		}
		settleStrays();
		return this.rows.stream().filter(this::fits).map((row) -> row.in(this.body, this.layout.columns())).toList();
	}

	private void take(List<Token> tokens) {
		int start = startsWithSerial(tokens) ? 1 : 0;
		Token first = tokens.get(start);
		if (first.isLabel()) {
			takeLabelled(tokens.subList(start, tokens.size()));
			return;
		}
		CodeStart code = CodeStart.find(tokens.subList(start, tokens.size()), this.classification, awaiting());
		if (code != null) {
			begin(code, tokens.subList(start + code.length(), tokens.size()));
		}
		else {
			takeFigures(tokens);
		}
	}

	private boolean startsWithSerial(List<Token> tokens) {
		boolean number = this.layout.serial() && tokens.size() > 1 && tokens.getFirst().isWhole()
				&& tokens.getFirst().text().length() <= 3;
		if (!number) {
			return false;
		}
		boolean total = tokens.get(1).isLabel() && isTotal(tokens.get(1).text());
		return total || CodeStart.find(tokens.subList(1, tokens.size()), this.classification, null) != null;
	}

	private void takeLabelled(List<Token> tokens) {
		String label = tokens.getFirst().text();
		boolean total = isTotal(label) || isTotal(this.pending + label);
		if (total) {
			beginTotal(tokens);
		}
		else if (this.rows.isEmpty()) {
			this.heads.add(tokens.getFirst().key());
		}
		else if (tokens.size() == 1) {
			takeWords(tokens.getFirst());
		}
		else if (awaiting() != null) {
			this.rows.getLast().goOn(this.pending + label);
			this.pending = "";
			takeFigures(tokens.subList(1, tokens.size()));
		}
		else {
			homeless(tokens);
		}
	}

	private void beginTotal(List<Token> tokens) {
		settlePending(null);
		if (tokens.size() == 1 && this.rows.stream().anyMatch((row) -> row.isTotal() && !row.awaitsFigures())) {
			return;
		}
		this.rows.removeIf((row) -> row.isTotal() && row.awaitsFigures());
		this.rows.add(new CodeRow(CodeRow.TOTAL, "合计", tokens.getFirst().piece().line()));
		if (tokens.size() > 1) {
			takeFigures(tokens.subList(1, tokens.size()));
		}
	}

	private void takeWords(Token words) {
		CodeRow current = this.rows.getLast();
		if (current.isTotal() && current.awaitsFigures()) {
			this.heads.add(words.key());
		}
		if (!this.heads.contains(words.key()) || (!current.isTotal() && current.awaitsFigures())) {
			this.pending += words.text();
		}
	}

	private void begin(CodeStart code, List<Token> rest) {
		if (!this.classification.isOfKind(code.code())) {
			this.notices.problem(code.line(),
					Messages.unknownCode(this.body.form(), code.code(), this.classification.title()));
		}
		boolean named = !rest.isEmpty() && rest.getFirst().isLabel();
		String before = settlePending(named ? null : code.code());
		CodeRow row = new CodeRow(code.code(), before + (named ? rest.getFirst().text() : ""), code.line());
		this.rows.add(row);
		takeFigures(named ? rest.subList(1, rest.size()) : rest);
	}

	/**
	 * Gives the pending words to the row before, or hands them to a code that stands
	 * without a name.
	 */
	private String settlePending(@Nullable String nameless) {
		String words = this.pending;
		this.pending = "";
		if (words.isEmpty()) {
			return "";
		}
		if (nameless != null && this.classification.official(nameless)
			.map((name) -> Label.core(name).startsWith(Label.core(words)))
			.orElse(awaiting() == null)) {
			return words;
		}
		if (!this.rows.isEmpty()) {
			CodeRow last = this.rows.getLast();
			Optional<String> official = this.classification.official(last.row());
			if (last.name().isEmpty() || last.wants(words, official)) {
				last.goOn(words);
			}
		}
		return "";
	}

	private void takeFigures(List<Token> tokens) {
		List<Token> figures = tokens.stream().filter((token) -> !token.isLabel()).toList();
		if (figures.isEmpty() || isPageNumber(figures)) {
			return;
		}
		CodeRow waiting = awaiting();
		if (waiting != null) {
			if (!waiting.isTotal()) {
				waiting.goOn(this.pending);
				this.pending = "";
			}
			waiting.take(this.reader.ofTokens(figures, waiting.name()));
		}
		else {
			this.strays.add(figures);
		}
	}

	/** Figures torn from their row go to the total, or to the rows that lack theirs. */
	private void settleStrays() {
		if (!this.strays.isEmpty() && this.rows.stream().noneMatch(CodeRow::isTotal)) {
			this.rows.addFirst(new CodeRow(CodeRow.TOTAL, "合计", this.strays.getFirst().getFirst().piece().line()));
		}
		List<CodeRow> lacking = this.rows.stream().filter(CodeRow::awaitsFigures).toList();
		if (this.strays.size() == 1 && lacking.size() > 1) {
			lacking = lacking.stream().filter(CodeRow::isTotal).toList();
		}
		if (lacking.size() != this.strays.size()) {
			this.strays.forEach(this::homeless);
			return;
		}
		for (int i = 0; i < lacking.size(); i++) {
			lacking.get(i).take(this.reader.ofTokens(this.strays.get(i), lacking.get(i).name()));
		}
	}

	private @Nullable CodeRow awaiting() {
		boolean waits = !this.rows.isEmpty() && this.rows.getLast().awaitsFigures();
		return waits ? this.rows.getLast() : null;
	}

	private boolean fits(CodeRow row) {
		int columns = this.layout.columns().size();
		if (row.marks().size() <= columns) {
			return true;
		}
		this.notices.problem(row.line(),
				Messages.tooManyFigures(this.body.form(), row.name(), row.marks().size(), columns));
		return false;
	}

	private void homeless(List<Token> tokens) {
		if (tokens.stream().anyMatch((token) -> token.isAmount() && !token.isWhole())) {
			String text = String.join(" ", tokens.stream().map(Token::text).toList());
			this.notices.problem(tokens.getFirst().piece().line(), Messages.homelessFigures(this.body.form(), text));
		}
	}

	private static boolean isPageNumber(List<Token> figures) {
		return figures.size() == 1 && figures.getFirst().isWhole() && figures.getFirst().text().length() <= 3;
	}

	private static boolean isTotal(String label) {
		return TOTAL_LABELS.contains(Label.core(label));
	}

}
