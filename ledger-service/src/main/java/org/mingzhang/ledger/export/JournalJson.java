package org.mingzhang.ledger.export;

import java.io.Writer;

import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.account.Account;
import org.mingzhang.ledger.account.Book;
import org.mingzhang.ledger.account.Entry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A journal as JSON, written movement by movement:
 * {@code {"items":[{…,"entries":[…]}],"next":…}}. Amounts in 元 as texts, and in 分 as
 * numbers.
 */
public final class JournalJson implements AutoCloseable {

	/** What breaks off is not closed as if it were complete. */
	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build())
		.build();

	private final JsonGenerator json;

	/**
	 * Begins the list.
	 * @param out where it is written to
	 */
	public JournalJson(Writer out) {
		this.json = JSON.createGenerator(out);
		this.json.writeStartObject();
		this.json.writeArrayPropertyStart("items");
	}

	/**
	 * Writes a movement.
	 * @param movement the movement
	 */
	public void write(Movement movement) {
		this.json.writeStartObject();
		this.json.writeNumberProperty("sequence", movement.sequence());
		text("group", movement.group());
		text("kind", movement.kind());
		text("bookedAt", movement.at());
		text("effectiveOn", movement.effectiveOn());
		text("hash", movement.hash());
		this.json.writeArrayPropertyStart("entries");
		movement.lines().forEach((line) -> write(line.book(), line.entry()));
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	/**
	 * Ends the list.
	 * @param next cursor of the part after this one; null if there is none
	 */
	public void end(@Nullable String next) {
		this.json.writeEndArray();
		text("next", next);
		this.json.writeEndObject();
	}

	@Override
	public void close() {
		this.json.close();
	}

	private void write(Book book, Entry entry) {
		Account account = entry.account();
		this.json.writeStartObject();
		text("department", book.department());
		this.json.writeNumberProperty("year", book.year());
		text("stage", book.stage());
		text("account", account.path());
		text("type", account.type());
		text("fund", account.fund());
		text("function", account.function());
		text("nature", account.nature());
		text("source", account.source());
		text("economic", account.economic());
		text("item", account.item());
		this.json.writeBooleanProperty("rounding", account.rounding());
		this.json.writeBooleanProperty("reversal", entry.reversal());
		text("debit", JournalCsv.yuan(entry.debit()));
		text("credit", JournalCsv.yuan(entry.credit()));
		this.json.writeObjectPropertyStart("fen");
		this.json.writeNumberProperty("debit", entry.debit());
		this.json.writeNumberProperty("credit", entry.credit());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	private void text(String name, @Nullable Object value) {
		if (value != null) {
			this.json.writeStringProperty(name, value.toString());
		}
		else {
			this.json.writeNullProperty(name);
		}
	}

}
