/**
 * Writes templates and filings in the formats of an office: workbooks and Word documents.
 */
@NullMarked
package org.mingzhang.writing;

import org.jspecify.annotations.NullMarked;
