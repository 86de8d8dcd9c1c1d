package org.mingzhang.submission.drafting;

import org.mingzhang.contracts.event.EventCodec;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.submission.filing.Dossier;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

/** What is filed, measured and hashed before it is kept. */
public final class Contents {

	/** Room for what an event says beside the content, explanations above all. */
	private static final int ROOM = 1024 * 1024;

	private static final int LARGEST = Topic.MAX_MESSAGE_BYTES - ROOM;

	private final EventCodec codec = new EventCodec();

	private final Catalogue catalogue;

	/**
	 * Creates it.
	 * @param catalogue the templates
	 */
	public Contents(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Refuses a content that no event could carry.
	 * @param content the content
	 * @return a dossier about it
	 */
	Dossier proved(FilingContent content) {
		return Dossier.of(content, hash(content));
	}

	/**
	 * The hash of a content that an event can carry.
	 * @param content the content
	 * @return its SHA-256
	 * @throws Refused with {@link Reason#TOO_LARGE} if no event can carry it
	 */
	String hash(FilingContent content) {
		byte[] json = this.codec.write(content);
		if (json.length > LARGEST) {
			throw new Refused(Reason.TOO_LARGE,
					"识读后的内容有 %d 字节，超过上限 %d 字节，请拆分或精简。 What was read has %d bytes; at most %d can be filed."
						.formatted(json.length, LARGEST, json.length, LARGEST));
		}
		return EventCodec.sha256(json);
	}

	/**
	 * The template that a content follows.
	 * @param content the content
	 * @return the template
	 */
	public Template template(FilingContent content) {
		return this.catalogue.template(content.template())
			.orElseThrow(() -> new IllegalStateException("The catalogue has lost template " + content.template()));
	}

}
