package org.mingzhang.reading.workbook;

/**
 * A sheet as its workbook lists it.
 *
 * @param name its name, as its tab shows it
 * @param part the part that holds its cells
 * @param hidden whether it is hidden
 * @param table whether it holds cells, not only a chart
 */
record SheetEntry(String name, String part, boolean hidden, boolean table) {
}
