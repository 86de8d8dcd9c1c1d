package org.mingzhang.writing.sum;

import org.mingzhang.writing.form.Spot;

/**
 * A place in a form.
 *
 * @param form form id
 * @param spot where in its table
 */
public record Place(String form, Spot spot) {
}
