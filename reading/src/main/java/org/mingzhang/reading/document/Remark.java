package org.mingzhang.reading.document;

/**
 * Something that the person who files should know about the reading, though the document
 * could be read.
 *
 * @param line number of the line it is about, from 1; 0 if it is about the whole document
 * @param message a sentence, Chinese first
 */
public record Remark(int line, String message) {
}
