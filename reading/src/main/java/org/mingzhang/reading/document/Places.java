package org.mingzhang.reading.document;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Source;

/**
 * How people find a line of a document again: by its number in a text, by page, by cell
 * of a workbook, by paragraph.
 */
public sealed interface Places permits Lines, Pages, Sheets, Paragraphs {

	/**
	 * The place of a line, as the sources of figures name it.
	 * @param line number of the line in the document, from 1
	 * @return the place
	 */
	Source source(int line);

	/**
	 * Says where a line stands, where its number alone tells nobody.
	 * @param line number of the line in the document, from 1
	 * @return such as 第 9 页第 14 行; nothing where people count lines themselves
	 */
	Optional<String> place(int line);

	/**
	 * {@return whether each row of text is a paragraph, no part of one}
	 */
	boolean wholeParagraphs();

	/**
	 * {@return where pictures are that may show a form, as people say it: 第 3 页}
	 */
	List<String> pictures();

	/**
	 * A picture that stands where a form begins, or right behind.
	 * @param line line of the form's title
	 * @return the place of the picture, or nothing if there is none
	 */
	Optional<String> pictureAt(int line);

}
