package org.mingzhang.publication.disclosure;

import java.util.List;
import java.util.Optional;

import org.mingzhang.contracts.FilingId;

/**
 * One published version of a filing. It never changes: a correction is a version of its
 * own.
 *
 * @param imprint where it comes from
 * @param revision the filing's revision when it was approved
 * @param template id of the template its forms follow
 * @param headlines the figures that stand for it in a list
 * @param files its files, the manifest last
 */
public record Disclosure(Imprint imprint, long revision, String template, List<Headline> headlines,
		List<PublishedFile> files) {

	/** Name of the file that lists all others with their digests. */
	public static final String MANIFEST = "manifest.json";

	public Disclosure {
		headlines = List.copyOf(headlines);
		files = List.copyOf(files);
	}

	/**
	 * {@return the filing version}
	 */
	public FilingId filing() {
		return this.imprint.filing();
	}

	/**
	 * {@return when and as what it passed each station}
	 */
	public Imprint.Journey journey() {
		return this.imprint.journey();
	}

	/**
	 * {@return its address, version included}
	 */
	public DisclosureAddress address() {
		return DisclosureAddress.of(filing());
	}

	/**
	 * One of its files.
	 * @param name the file's name
	 * @return the file, or nothing if it has none of that name
	 */
	public Optional<PublishedFile> file(String name) {
		return this.files.stream().filter((file) -> file.name().equals(name)).findFirst();
	}

	/**
	 * {@return SHA-256 of the manifest, which holds the digests of all other files}
	 */
	public String manifestHash() {
		return file(MANIFEST).orElseThrow(() -> new IllegalStateException(filing() + " has no manifest")).sha256();
	}

}
