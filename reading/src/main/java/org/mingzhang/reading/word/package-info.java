/**
 * Documents of a word processor (DOCX, 文字处理文档): what a printed copy would show, as rows
 * of tables and paragraphs, numbers of automatic numbering included.
 */
@NullMarked
package org.mingzhang.reading.word;

import org.jspecify.annotations.NullMarked;
