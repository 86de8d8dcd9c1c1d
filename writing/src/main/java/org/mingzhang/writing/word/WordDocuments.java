package org.mingzhang.writing.word;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;

/**
 * Writes a filing as a Word document (DOCX): headings, paragraphs and tables that a word
 * processor knows as such. The same filing gives the same bytes.
 */
public final class WordDocuments {

	private WordDocuments() {
	}

	/**
	 * The document of a filing.
	 * @param content the filing
	 * @param template the template it follows
	 * @return the file
	 */
	public static byte[] of(FilingContent content, Template template) {
		return new WordWriter(content, template).write();
	}

}
