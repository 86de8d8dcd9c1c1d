package org.mingzhang.reading;

import java.util.List;

import org.mingzhang.forms.FilingContent;

/**
 * What was put together from a document.
 *
 * @param content what could be read
 * @param unread the forms that are not in it
 */
record Assembled(FilingContent content, List<UnreadForm> unread) {

	Assembled {
		unread = List.copyOf(unread);
	}

}
