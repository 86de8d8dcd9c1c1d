package org.mingzhang.submission.mongo;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.submission.filing.Original;
import org.mingzhang.submission.filing.Originals;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Keeps filed documents in pieces that a document of the database can hold. Each piece
 * has an id of its own, which the embedded database finds without a scan. The head is
 * written last: a document is there whole or not at all.
 */
public final class MongoOriginals implements Originals {

	private static final int PIECE = 4 * 1024 * 1024;

	private static final String ID = "_id";

	private static final String PIECES = "pieces";

	private static final String BYTES = "bytes";

	private final MongoCollection<Document> heads;

	private final MongoCollection<Document> pieces;

	private final Duration limit;

	/**
	 * Opens the store.
	 * @param database the database
	 * @param limit how long one operation may take
	 */
	public MongoOriginals(MongoDatabase database, Duration limit) {
		this.heads = database.getCollection("originals").withWriteConcern(WriteConcern.MAJORITY);
		this.pieces = database.getCollection("original-pieces").withWriteConcern(WriteConcern.MAJORITY);
		this.limit = limit;
	}

	@Override
	public void keep(Original original, byte[] bytes) {
		if (one(this.heads.find(new Document(ID, original.sha256())).first()).isPresent()) {
			return;
		}
		int count = 0;
		for (int from = 0; from < bytes.length; from += PIECE) {
			byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length));
			insert(this.pieces, new Document(ID, pieceId(original.sha256(), count)).append(BYTES, new Binary(piece)));
			count++;
		}
		insert(this.heads,
				new Document(ID, original.sha256()).append("size", original.size())
					.append("contentType", original.contentType())
					.append("account", original.account())
					.append("at", Date.from(original.at()))
					.append(PIECES, count));
	}

	/**
	 * Under a hash there can only be the same bytes, so a taken id is as good as a write.
	 */
	private void insert(MongoCollection<Document> collection, Document document) {
		try {
			one(collection.insertOne(document));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	@Override
	public Optional<byte[]> bytes(String sha256) {
		return one(this.heads.find(new Document(ID, sha256)).first())
			.map((head) -> proved(sha256, join(sha256, head.getInteger(PIECES))));
	}

	private byte[] join(String sha256, int count) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < count; i++) {
			String id = pieceId(sha256, i);
			bytes.writeBytes(one(this.pieces.find(new Document(ID, id)).first())
				.orElseThrow(() -> new IllegalStateException("Piece " + id + " of an original is lost"))
				.get(BYTES, Binary.class)
				.getData());
		}
		return bytes.toByteArray();
	}

	private static byte[] proved(String sha256, byte[] bytes) {
		if (!EventCodec.sha256(bytes).equals(sha256)) {
			throw new IllegalStateException("The original kept as " + sha256 + " is not what was filed");
		}
		return bytes;
	}

	private static String pieceId(String sha256, int number) {
		return sha256 + "/" + number;
	}

	private <T> Optional<T> one(Publisher<T> result) {
		return Flux.from(result).next().blockOptional(this.limit);
	}

}
