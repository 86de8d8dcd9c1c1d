package org.mingzhang.writing.form;

/**
 * A place in the table of a form.
 *
 * @param row its row, from 0; rows 0 to 2 hold title, number and head line
 * @param column its column, from 0
 */
public record Spot(int row, int column) {
}
