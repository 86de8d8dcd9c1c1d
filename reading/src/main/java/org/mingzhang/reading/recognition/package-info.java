/**
 * What a document is and where its parts are: whose it is, of which year and kind, which
 * template it follows, where each form, sheet and stretch of text begins and ends.
 */
@NullMarked
package org.mingzhang.reading.recognition;

import org.jspecify.annotations.NullMarked;
