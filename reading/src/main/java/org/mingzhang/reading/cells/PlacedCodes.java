package org.mingzhang.reading.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Layout.Codes;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Piece;
import org.mingzhang.reading.document.Row;

/**
 * Reads rows with codes from a table whose columns are known: maybe a running number, the
 * code in one cell or split into 类, 款 and 项, the name, the amounts.
 */
final class PlacedCodes {

	private static final Set<String> TOTAL_LABELS = Set.of("合计", "总计");

	private final Layout.CodeRows layout;

	private final Body body;

	private final Classification classification;

	private final Notices notices;

	private final MarkReader reader;

	private final int lead;

	private final boolean serial;

	private final ColumnOrder order;

	private final List<CodeRow> rows = new ArrayList<>();

	private PlacedCodes(Layout.CodeRows layout, Body body, Notices notices) {
		this.layout = layout;
		this.body = body;
		this.classification = new Classification(layout.codes(), body.year());
		this.notices = notices;
		this.reader = new MarkReader(body, notices);
		this.lead = lead(body);
		this.serial = layout.serial() || SerialNumbers.standFirst(body, this.lead);
		this.order = ColumnOrder.of(body, layout.columns(), this.lead);
		if (!this.order.others().isEmpty()) {
			notices.remark(body.rows().getFirst().line(),
					Messages.otherColumns(body.form(), String.join("、", this.order.others())));
		}
	}

	/** Tells whether the table has this shape. */
	static boolean fits(Layout.CodeRows layout, Body body) {
		int lead = lead(body);
		return lead > 0 && body.isPlaced(lead + ColumnOrder.of(body, layout.columns(), lead).columns().size())
				&& body.rows().stream().filter(Row::placed).allMatch((row) -> isAligned(row, lead));
	}

	/** In a row with a code, the name stands last before the amounts. */
	private static boolean isAligned(Row row, int lead) {
		List<Piece> pieces = row.pieces();
		boolean code = MarkReader.isWhole(pieces.getFirst()) && Glyphs.squeeze(pieces.getFirst().text()).length() > 3;
		return !code || pieces.size() < lead || !pieces.get(lead - 1).isBlank();
	}

	static List<FigureRow> read(Layout.CodeRows layout, Body body, Notices notices) {
		PlacedCodes codes = new PlacedCodes(layout, body, notices);
		for (Row row : body.rowsBelowHeads()) {
			if (row.placed()) {
				codes.read(row);
			}
		}
		return codes.rows.stream().map((row) -> row.in(body, codes.order.columns())).toList();
	}

	/** The cells that are a department's own and none of the form's. */
	static List<Piece> ownCells(Layout.CodeRows layout, Body body) {
		int lead = lead(body);
		ColumnOrder order = ColumnOrder.of(body, layout.columns(), lead);
		List<Integer> places = IntStream.range(0, order.width())
			.filter((place) -> !order.places().contains(place))
			.mapToObj((place) -> lead + place)
			.toList();
		return body.rows()
			.stream()
			.map(Row::pieces)
			.flatMap((pieces) -> places.stream().filter((place) -> place < pieces.size()).map(pieces::get))
			.toList();
	}

	/** How many cells stand before the amounts; 0 if no row tells. */
	static int lead(Body body) {
		int ofTotal = 0;
		for (Row row : body.rows()) {
			List<Piece> pieces = row.pieces();
			boolean code = false;
			for (int i = 0; i < pieces.size() && row.placed(); i++) {
				Piece piece = pieces.get(i);
				code |= MarkReader.isWhole(piece) && Glyphs.squeeze(piece.text()).length() >= 3;
				boolean words = !piece.isBlank() && !MarkReader.isWhole(piece) && !MarkReader.isAmount(piece);
				if (words && (code || beginsWithCode(piece))) {
					return i + 1;
				}
				if (words && isTotal(piece) && i + 1 < pieces.size() && MarkReader.isAmount(pieces.get(i + 1))) {
					ofTotal = i + 1;
				}
			}
		}
		return ofTotal;
	}

	private void read(Row row) {
		List<Piece> pieces = row.pieces();
		boolean narrow = pieces.size() < this.lead + this.order.width();
		if (narrow && pieces.stream().anyMatch(MarkReader::isPrintedAmount)) {
			this.notices.problem(row.line(), Messages.homelessFigures(this.body.form(), row.text()));
			return;
		}
		List<Piece> before = pieces.subList(0, Math.min(this.lead, pieces.size()));
		List<Piece> cells = new ArrayList<>();
		for (int place : this.order.places()) {
			int i = this.lead + place;
			cells.add((i < pieces.size()) ? pieces.get(i) : Piece.ofLine(row.line(), ""));
		}
		Piece name = before.getLast();
		String code = code(before);
		boolean head = cells.stream().noneMatch(MarkReader::isAmount)
				&& cells.stream().anyMatch((cell) -> !cell.isBlank());
		if (before.stream().anyMatch(PlacedCodes::isTotal)) {
			if (head) {
				return;
			}
			add(new CodeRow(CodeRow.TOTAL, "合计", row.line()), cells, pieces);
		}
		else if (code != null) {
			if (!this.classification.isOfKind(code)) {
				this.notices.problem(row.line(),
						Messages.unknownCode(this.body.form(), code, this.classification.title()));
			}
			add(new CodeRow(code, nameOnly(name), name.line()), cells, pieces);
		}
		else if (cells.stream().anyMatch(MarkReader::isAmount)) {
			this.notices.problem(row.line(), Messages.homelessFigures(this.body.form(), row.text()));
		}
		else if (!name.isBlank() && !this.rows.isEmpty()) {
			goOn(name);
		}
	}

	private void add(CodeRow row, List<Piece> cells, List<Piece> pieces) {
		row.take(this.reader.ofCells(cells, row.name()));
		this.rows.add(row);
		int width = this.lead + this.order.width();
		long surplus = pieces.stream().skip(width).filter(MarkReader::isAmount).count();
		if (surplus > 0) {
			int figures = (int) surplus + (int) row.marks().stream().filter((mark) -> mark.amount() != null).count();
			this.notices.problem(row.line(),
					Messages.tooManyFigures(this.body.form(), row.name(), figures, cells.size()));
		}
	}

	private void goOn(Piece name) {
		CodeRow last = this.rows.getLast();
		Optional<String> official = this.classification.official(last.row());
		if (official.isPresent() && last.wants(name.text().strip(), official)) {
			last.goOn(name.text().strip());
		}
	}

	/** The code of a row; a split code may leave out what the row above has said. */
	private @Nullable String code(List<Piece> before) {
		List<String> parts = new ArrayList<>();
		int blanksBefore = 0;
		for (Piece piece : before.subList(0, before.size() - 1)) {
			if (MarkReader.isWhole(piece)) {
				parts.addAll(List.of(Glyphs.fold(piece.text()).strip().split(" +")));
			}
			else if (parts.isEmpty() && piece.isBlank()) {
				blanksBefore++;
			}
		}
		if (this.serial && parts.size() > 1) {
			parts.removeFirst();
			blanksBefore = 0;
		}
		if (parts.isEmpty()) {
			CodeStart start = beginsWithCode(before.getLast())
					? CodeStart.find(Token.of(before.getLast()), this.classification, null) : null;
			return (start != null) ? start.code() : null;
		}
		List<String> whole = withLevelOf(before.getLast(), parts);
		return this.classification.join(whole)
			.or(() -> this.classification.join(parts))
			.orElse(below(parts, blanksBefore));
	}

	/**
	 * The last level of a split code may stand in the cell of the name: 201 | 06 | 01
	 * 行政运行.
	 */
	private static List<String> withLevelOf(Piece name, List<String> parts) {
		List<Token> tokens = Token.of(name);
		boolean level = tokens.size() >= 2 && tokens.getFirst().isWhole()
				&& tokens.getFirst().text().length() == Classification.LEVEL_DIGITS && tokens.get(1).isLabel();
		if (!level) {
			return parts;
		}
		List<String> whole = new ArrayList<>(parts);
		whole.add(tokens.getFirst().text());
		return whole;
	}

	private @Nullable String below(List<String> parts, int level) {
		String above = this.rows.isEmpty() ? "" : this.rows.getLast().row();
		int known = 1 + 2 * level;
		if (level == 0 || this.layout.codes() == Codes.UNIT || above.length() < known) {
			return null;
		}
		List<String> whole = new ArrayList<>(parts);
		whole.addFirst(above.substring(0, known));
		return this.classification.join(whole).orElse(null);
	}

	private static String nameOnly(Piece name) {
		return Token.of(name).stream().filter(Token::isLabel).map(Token::text).findFirst().orElse(name.text());
	}

	private static boolean beginsWithCode(Piece piece) {
		List<Token> tokens = Token.of(piece);
		return tokens.size() == 2 && tokens.getFirst().isWhole() && tokens.getFirst().text().length() >= 3
				&& tokens.getLast().isLabel();
	}

	static boolean isTotal(Piece piece) {
		return TOTAL_LABELS.contains(Label.core(piece.text()));
	}

}
