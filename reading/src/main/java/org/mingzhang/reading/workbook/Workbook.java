package org.mingzhang.reading.workbook;

import java.util.Map;

import org.mingzhang.reading.document.Document;

/**
 * A workbook as it was read.
 *
 * @param document its rows
 * @param properties what it says of itself
 */
public record Workbook(Document document, Map<String, String> properties) {
}
