package org.mingzhang.submission.filing;

import java.util.Optional;

/**
 * The bytes of filed documents, by their hash. They are for the department and its bureau
 * only. What is kept is never changed or removed. All methods block.
 */
public interface Originals {

	/**
	 * Keeps a document; a repeat changes nothing.
	 * @param original what is known about it
	 * @param bytes its bytes
	 */
	void keep(Original original, byte[] bytes);

	/**
	 * The bytes of a document, proved to be those that were kept.
	 * @param sha256 SHA-256 of the bytes, in hexadecimal
	 * @return the bytes, or nothing if none are kept under that hash
	 * @throws IllegalStateException if what is kept is not what was filed
	 */
	Optional<byte[]> bytes(String sha256);

}
