package org.mingzhang.forms.synthetic;

/**
 * One unit of money on its way through all forms: adding it to a filing leaves every
 * identity as true as it was.
 *
 * @param cells numbers of the cells it passes
 * @param times how many times it passes each
 */
record Transaction(int[] cells, int[] times) {
}
