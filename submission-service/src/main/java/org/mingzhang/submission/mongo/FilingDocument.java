package org.mingzhang.submission.mongo;

import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.FilingSeries;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.EventType;
import org.mingzhang.contracts.event.Explanation;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.submission.filing.CellChange;
import org.mingzhang.submission.filing.Change;
import org.mingzhang.submission.filing.Check;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Entry;
import org.mingzhang.submission.filing.Filing;
import org.mingzhang.submission.filing.History;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Receipt;

/**
 * A filing as a document. What is searched lies at the top; {@code overview} and
 * {@code history} can be read by people; content, check, explanations and the cells that
 * an act changed are compressed.
 */
final class FilingDocument {

	static final String ID = "_id";

	/** Number of acts so far, which every write compares and raises. */
	static final String ACTS = "acts";

	/** The series as long as the filing is open, its own id afterwards. */
	static final String PLACE = "place";

	static final String SERIES = "series";

	static final String RECEIPT = "receipt";

	static final String REQUEST_HASH = "requestHash";

	static final String STATE = "state";

	static final String DEPARTMENT = "department";

	static final String DISTRICT = "district";

	static final String YEAR = "year";

	static final String KIND = "kind";

	/** Sort key by the time it was made, then id. */
	static final String CREATED = "created";

	/** Sort key by the time it was submitted, then id; empty if it never was. */
	static final String SUBMITTED = "submitted";

	static final String OVERVIEW = "overview";

	static final String HISTORY = "history";

	private static final String CHANGES = "changes";

	static final String CONTENT = "content";

	static final String CONTENT_HASH = "contentHash";

	static final String CHECK = "check";

	static final String EXPLANATIONS = "explanations";

	static final String OUTBOX = "outbox";

	/** Since when the outbox is not empty; absent if it is. */
	static final String UNPUBLISHED_SINCE = "unpublishedSince";

	private static final EventCodec CODEC = new EventCodec();

	private FilingDocument() {
	}

	/** The whole document of a new filing. */
	static Document first(Change first) {
		Filing filing = first.filing();
		FilingSeries series = filing.id().series();
		Document document = new Document(ID, filing.id().toString()).append(SERIES, series.toString())
			.append(RECEIPT, filing.receipt().key())
			.append(REQUEST_HASH, filing.receipt().requestHash())
			.append(DEPARTMENT, series.department().toString())
			.append(DISTRICT, series.department().district())
			.append(YEAR, series.year())
			.append(KIND, series.kind().id())
			.append(CREATED, Overview.of(filing).createdPlace())
			.append(HISTORY, entries(filing.history().entries()))
			.append(OUTBOX, events(first.events()));
		document.putAll(content(filing.dossier()));
		document.putAll(changing(filing));
		document.putAll(waiting(first));
		return document;
	}

	/** The update that a change makes. What did not change is not sent again. */
	static Document update(Filing before, Change change) {
		Filing after = change.filing();
		Document set = changing(after);
		set.putAll(waiting(change));
		if (!after.dossier().contentHash().equals(before.dossier().contentHash())) {
			set.putAll(content(after.dossier()));
		}
		List<Entry> added = after.history().after(before.history().size());
		Document push = new Document(HISTORY, new Document("$each", entries(added)));
		if (!change.events().isEmpty()) {
			push.append(OUTBOX, new Document("$each", events(change.events())));
		}
		return new Document("$set", set).append("$push", push);
	}

	static Filing filing(Document document) {
		Overview overview = overview(document);
		return new Filing(overview.id(), overview.revision(), overview.stage(),
				dossier(document).withGaps(overview.gaps()), history(document), receipt(document),
				overview.originals());
	}

	static Overview overview(Document document) {
		return Packed.read(document.get(OVERVIEW, Document.class), Overview.class);
	}

	static History history(Document document) {
		return new History(document.getList(HISTORY, Document.class).stream().map(FilingDocument::entry).toList());
	}

	static Receipt receipt(Document document) {
		return new Receipt(document.getString(RECEIPT), document.getString(REQUEST_HASH));
	}

	static FilingId id(Document document) {
		return FilingId.parse(document.getString(ID));
	}

	static List<Event> outbox(Document document) {
		return document.getList(OUTBOX, Document.class).stream().map(FilingDocument::event).toList();
	}

	private static Document content(Dossier dossier) {
		return new Document(CONTENT, Packed.compressed(dossier.content())).append(CONTENT_HASH, dossier.contentHash());
	}

	private static Document changing(Filing filing) {
		Overview overview = Overview.of(filing);
		Check check = filing.dossier().check();
		return new Document(ACTS, filing.history().size())
			.append(PLACE, filing.stage().state().isOpen() ? filing.id().series().toString() : filing.id().toString())
			.append(STATE, filing.stage().state().id())
			.append(SUBMITTED, overview.submittedPlace())
			.append(OVERVIEW, Packed.readable(overview))
			.append(CHECK, (check != null) ? Packed.compressed(check) : null)
			.append(EXPLANATIONS, Packed.compressed(filing.dossier().explanations()));
	}

	private static Document waiting(Change change) {
		return change.events().isEmpty() ? new Document()
				: new Document(UNPUBLISHED_SINCE, Date.from(change.act().at()));
	}

	private static Dossier dossier(Document document) {
		Binary check = document.get(CHECK, Binary.class);
		return new Dossier(Packed.read(document.get(CONTENT, Binary.class), FilingContent.class),
				document.getString(CONTENT_HASH), checkOrNull(check),
				Arrays.asList(Packed.read(document.get(EXPLANATIONS, Binary.class), Explanation[].class)), List.of());
	}

	private static @Nullable Check checkOrNull(@Nullable Binary check) {
		return (check != null) ? Packed.read(check, Check.class) : null;
	}

	private static List<Document> entries(List<Entry> entries) {
		return entries.stream().map(FilingDocument::entry).toList();
	}

	/** The cells that an act changed may be thousands; the rest can be read by people. */
	private static Document entry(Entry entry) {
		Document document = Packed.readable(entry);
		return entry.changes().isEmpty() ? document : document.append(CHANGES, Packed.compressed(entry.changes()));
	}

	/** Earlier ones are kept as they were written, changed cells and all. */
	private static Entry entry(Document document) {
		if (!(document.get(CHANGES) instanceof Binary changes)) {
			return Packed.read(document, Entry.class);
		}
		Entry bare = Packed.read(new Document(document).append(CHANGES, List.of()), Entry.class);
		return new Entry(bare.sequence(), bare.act(), bare.state(), bare.revision(), bare.account(), bare.trace(),
				bare.at(), bare.contentHash(), bare.note(), List.of(Packed.read(changes, CellChange[].class)),
				bare.hash());
	}

	private static List<Document> events(List<Event> events) {
		return events.stream()
			.map((event) -> new Document("id", event.id()).append("type", EventType.of(event).typeName())
				.append("payload", Packed.compressed(CODEC.encode(event))))
			.toList();
	}

	private static Event event(Document document) {
		String name = document.getString("type");
		EventType type = EventType.named(name)
			.orElseThrow(() -> new IllegalStateException("The outbox holds an event of unknown type " + name));
		return CODEC.decode(type, Packed.expanded(document.get("payload", Binary.class)));
	}

}
