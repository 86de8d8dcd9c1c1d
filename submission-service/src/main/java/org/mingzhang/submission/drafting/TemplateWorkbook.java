package org.mingzhang.submission.drafting;

/**
 * A workbook to be filled in.
 *
 * @param name what its file is called
 * @param bytes the file
 */
public record TemplateWorkbook(String name, byte[] bytes) {
}
