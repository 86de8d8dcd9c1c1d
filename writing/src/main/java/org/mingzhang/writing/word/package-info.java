/**
 * Word documents (DOCX) of filings: narrative with real headings, forms as real tables.
 */
@NullMarked
package org.mingzhang.writing.word;

import org.jspecify.annotations.NullMarked;
