package org.mingzhang.reading.document;

/**
 * A reason why a document cannot be read.
 *
 * @param line number of the line it is about, from 1; 0 if it is about the whole document
 * @param message a sentence for the person who files, Chinese first
 */
public record Problem(int line, String message) {
}
