package org.mingzhang.writing.form;

/**
 * A text of a form's table.
 *
 * @param spot where it begins
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param text the text
 * @param look what it is
 */
public record Label(Spot spot, int rows, int columns, String text, Look look) {
}
