package org.mingzhang.validation.kafka;

import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.Topic;
import org.mingzhang.validation.approved.ApprovedFiling;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;

/**
 * Keeps what is approved, for the checks to come. It reads with a group of its own, so
 * that no check waits for it and a new database is filled from the beginning of the
 * topic.
 */
public class ApprovedFilingsListener {

	private static final Logger log = LoggerFactory.getLogger(ApprovedFilingsListener.class);

	private final ApprovedFilings approved;

	/**
	 * Creates the listener.
	 * @param approved where approved filings are kept
	 */
	public ApprovedFilingsListener(ApprovedFilings approved) {
		this.approved = approved;
	}

	/**
	 * Keeps an approved filing; the other events of the topic change nothing here.
	 * @param event any event of the topic
	 */
	@KafkaListener(id = "validation.approvals", topics = Topic.Names.FILINGS)
	public void on(Event event) {
		if (event instanceof FilingApproved approval) {
			ApprovedFilings.Kept kept = this.approved
				.keep(new ApprovedFiling(approval.filing(), approval.content(), approval.contentHash(), approval.at()));
			log.info("{} is approved: {}", approval.filing(), kept);
		}
	}

}
