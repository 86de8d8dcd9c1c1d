package org.mingzhang.reading.word;

/**
 * What readers of the text share while they go through a document.
 *
 * @param styles its styles
 * @param numbering its lists, which count on over all of it
 * @param notes its notes
 * @param fields the fields that are open
 * @param oddities takes what is not read as it stands
 * @param meter counts what it asks for
 */
record Story(Styles styles, Numbering numbering, Notes notes, Fields fields, Oddities oddities, Meter meter) {
}
