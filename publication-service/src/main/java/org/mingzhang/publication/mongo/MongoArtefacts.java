package org.mingzhang.publication.mongo;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.mingzhang.publication.disclosure.Artefact;
import org.mingzhang.publication.disclosure.Artefacts;
import org.mingzhang.publication.disclosure.PublishedFile;

/**
 * Keeps files in pieces that a document can hold. Each piece has an id of its own, which
 * the embedded database finds without a scan; GridFS would look for pieces by a field.
 * The head is written last: a file is there whole or not at all.
 */
public final class MongoArtefacts implements Artefacts {

	private static final int PIECE = 4 * 1024 * 1024;

	private static final String ID = "_id";

	private static final String PIECES = "pieces";

	private static final String BYTES = "bytes";

	private final MongoCollection<Document> heads;

	private final MongoCollection<Document> pieces;

	public MongoArtefacts(MongoDatabase database) {
		this.heads = database.getCollection("artefacts");
		this.pieces = database.getCollection("artefact-pieces");
	}

	/**
	 * Under a hash there can only be the same bytes, so a taken id is as good as a write.
	 */
	@Override
	public void keep(Artefact artefact) {
		PublishedFile file = artefact.file();
		byte[] bytes = artefact.bytes();
		int count = 0;
		for (int from = 0; from < bytes.length; from += PIECE) {
			byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length));
			Reply.written(this.pieces
				.insertOne(new Document(ID, pieceId(file.sha256(), count)).append(BYTES, new Binary(piece))));
			count++;
		}
		Reply.written(this.heads.insertOne(new Document(ID, file.sha256()).append("size", file.size())
			.append("mediaType", file.mediaType())
			.append(PIECES, count)));
	}

	@Override
	public Optional<byte[]> bytes(String sha256) {
		return Reply.first(this.heads.find(new Document(ID, sha256)))
			.map((head) -> join(sha256, head.getInteger(PIECES)));
	}

	private byte[] join(String sha256, int count) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < count; i++) {
			String id = pieceId(sha256, i);
			bytes.writeBytes(Reply.first(this.pieces.find(new Document(ID, id)))
				.orElseThrow(() -> new IllegalStateException("Piece " + id + " is lost"))
				.get(BYTES, Binary.class)
				.getData());
		}
		return bytes.toByteArray();
	}

	private static String pieceId(String sha256, int number) {
		return sha256 + "/" + number;
	}

}
