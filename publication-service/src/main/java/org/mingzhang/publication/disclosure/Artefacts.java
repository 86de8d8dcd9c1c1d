package org.mingzhang.publication.disclosure;

import java.util.Optional;

/**
 * The bytes of published files, by their hash. What is kept is never changed or removed.
 */
public interface Artefacts {

	/**
	 * Keeps a file; a repeat changes nothing.
	 * @param artefact the file
	 */
	void keep(Artefact artefact);

	/**
	 * The bytes of a file.
	 * @param sha256 SHA-256 of the bytes, in hexadecimal
	 * @return the bytes, or nothing if none are kept under that hash
	 */
	Optional<byte[]> bytes(String sha256);

}
