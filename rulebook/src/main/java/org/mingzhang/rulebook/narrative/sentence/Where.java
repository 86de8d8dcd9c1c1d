package org.mingzhang.rulebook.narrative.sentence;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.wording.Wordings.Topic;

/**
 * Where a statement stands.
 *
 * @param section number of its section in the narrative, from 0
 * @param heading heading of its section
 * @param topic what the section is about; null if its heading does not tell
 * @param line line of the document where its paragraph begins
 */
public record Where(int section, String heading, @Nullable Topic topic, int line) {

	/**
	 * {@return how people say it: 九、财政拨款“三公”经费支出决算情况说明 第793行}
	 */
	public String printed() {
		return (this.heading.isEmpty() ? "情况说明" : this.heading) + " 第" + this.line + "行";
	}

	/**
	 * Whether the section is about a topic.
	 * @param id id of the topic
	 * @return whether it is
	 */
	public boolean isAbout(String id) {
		return this.topic != null && this.topic.id().equals(id);
	}

}
