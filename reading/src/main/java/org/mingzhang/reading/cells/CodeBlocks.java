package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Line;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Reads code, name and amount printed several times side by side:
 * {@code 301 工资福利支出 535.97 302 商品和服务支出 20.93 310 资本性支出}. An amount belongs to the code
 * before it.
 */
final class CodeBlocks {

	private final Layout.CodeBlocks layout;

	private final Body body;

	private final Classification classification;

	private final Notices notices;

	private final MarkReader reader;

	/**
	 * Codes the template lists; others of the classification are taken where a name
	 * follows.
	 */
	private final Set<String> listed;

	private final Set<String> seen = new HashSet<>();

	private final List<FigureRow> rows = new ArrayList<>();

	private @Nullable CodeRow current;

	private CodeBlocks(Layout.CodeBlocks layout, Body body, Notices notices) {
		this.layout = layout;
		this.body = body;
		this.classification = new Classification(layout.codes(), body.year());
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		this.listed = layout.blocks().stream().flatMap((block) -> block.codes().stream()).collect(Collectors.toSet());
	}

	static List<FigureRow> read(Layout.CodeBlocks layout, Body body, Notices notices) {
		CodeBlocks blocks = new CodeBlocks(layout, body, notices);
		for (Row row : body.rows()) {
			List<Token> tokens = row.placed() ? withBlanks(row) : Token.of(row);
			blocks.expectCodes(row, tokens);
			for (int i = 0; i < tokens.size() && !blocks.isPageNumber(tokens); i++) {
				blocks.take(tokens.get(i), (i + 1 < tokens.size()) ? tokens.get(i + 1) : null);
			}
		}
		blocks.endRow();
		return blocks.rows;
	}

	/**
	 * Amounts in a row of a table without any code or closing line cannot be told apart.
	 */
	private void expectCodes(Row row, List<Token> tokens) {
		boolean amounts = row.placed() && row.pieces().stream().anyMatch(MarkReader::isPrintedAmount);
		boolean anchored = tokens.stream()
			.anyMatch((token) -> token.isLabel() ? closing(token).isPresent()
					: token.isWhole() && this.classification.hasForm(token.text()));
		if (amounts && !anchored) {
			this.notices.problem(row.line(), Messages.homelessFigures(this.body.form(), row.text()));
		}
	}

	/**
	 * In a table a blank cell behind code and name says that there is no amount, so that
	 * the next code is not taken for one.
	 */
	private static List<Token> withBlanks(Row row) {
		List<Token> tokens = new ArrayList<>();
		List<Piece> pieces = row.pieces();
		for (int i = 0; i < pieces.size(); i++) {
			boolean behindName = i > 1 && isName(pieces.get(i - 1)) && MarkReader.isWhole(pieces.get(i - 2));
			if (pieces.get(i).isBlank() && behindName) {
				tokens.add(new Token(Token.Kind.BLANK, "-", pieces.get(i), false));
			}
			for (Token token : Token.of(pieces.get(i))) {
				tokens.add(new Token(token.kind(), token.text(), token.piece(), tokens.isEmpty()));
			}
		}
		return tokens;
	}

	private static boolean isName(Piece piece) {
		return !piece.isBlank() && Token.of(piece).stream().allMatch(Token::isLabel);
	}

	private void take(Token token, @Nullable Token next) {
		if (token.isLabel()) {
			takeLabel(token);
		}
		else if (isCode(token, next)) {
			endRow();
			this.seen.add(token.text());
			this.current = new CodeRow(token.text(), "", token.piece().line());
		}
		else {
			takeMark(token);
		}
	}

	private boolean isPageNumber(List<Token> tokens) {
		return tokens.size() == 1 && tokens.getFirst().isWhole() && tokens.getFirst().text().length() <= 3
				&& !this.listed.contains(tokens.getFirst().text());
	}

	private boolean isCode(Token token, @Nullable Token next) {
		if (!token.isWhole() || !this.classification.hasForm(token.text()) || this.seen.contains(token.text())) {
			return false;
		}
		boolean named = next != null && next.isLabel();
		boolean official = token.text().length() > 3 && this.classification.isListed(token.text());
		boolean known = official || this.listed.contains(token.text());
		boolean full = this.current == null || !this.current.awaitsFigures();
		boolean alone = full && Glyphs.squeeze(token.piece().text()).equals(token.text())
				&& this.classification.isListed(token.text());
		return known ? named || full || token.leading() : named && (token.leading() || alone);
	}

	private void takeLabel(Token token) {
		Optional<Line> closing = closing(token);
		if (closing.isPresent() && closing.get().row() != null) {
			endRow();
			this.current = new CodeRow(closing.get().row(), token.text(), token.piece().line());
		}
		else if (this.current != null) {
			nameGoesOn(this.current, token);
		}
	}

	private Optional<Line> closing(Token token) {
		String core = Label.core(token.text());
		return this.layout.closing()
			.stream()
			.filter((line) -> Label.core(line.label()).equals(core) || line.aliases().contains(core))
			.findFirst();
	}

	private void nameGoesOn(CodeRow row, Token token) {
		Optional<String> official = this.classification.official(row.row());
		if (row.name().isEmpty() || row.wants(token.text(), official)) {
			row.goOn(token.text());
		}
	}

	private void takeMark(Token token) {
		CodeRow row = this.current;
		boolean amount = token.isAmount() && !token.isWhole();
		if (row == null) {
			if (amount) {
				this.notices.problem(token.piece().line(), Messages.homelessFigures(this.body.form(), token.text()));
			}
		}
		else if (!row.awaitsFigures()) {
			if (amount) {
				this.notices.problem(token.piece().line(),
						Messages.tooManyFigures(this.body.form(), row.row() + " " + row.name(), 2, 1));
			}
		}
		else {
			row.take(this.reader.ofTokens(List.of(token), row.name()));
		}
	}

	private void endRow() {
		CodeRow row = this.current;
		if (row != null) {
			checkKind(row);
			this.rows.add(row.in(this.body, List.of(this.layout.column())));
		}
		this.current = null;
	}

	private void checkKind(CodeRow row) {
		if (row.isCode() && !this.classification.isOfKind(row.row())) {
			this.notices.problem(row.line(),
					Messages.unknownCode(this.body.form(), row.row(), this.classification.title()));
		}
	}

}
