/**
 * Sentences of a narrative (情况说明) taken apart: quantities, what each is said to be, and
 * what it is said of.
 */
@NullMarked
package org.mingzhang.rulebook.narrative.sentence;

import org.jspecify.annotations.NullMarked;
