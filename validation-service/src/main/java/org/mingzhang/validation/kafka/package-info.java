/**
 * Takes submitted filings from the topic of filings and answers on that of validations.
 */
@NullMarked
package org.mingzhang.validation.kafka;

import org.jspecify.annotations.NullMarked;
