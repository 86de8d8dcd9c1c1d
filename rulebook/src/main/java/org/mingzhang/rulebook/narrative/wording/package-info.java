/**
 * The wordings in which departments repeat their figures, as data: a file per style. A
 * province with other sentences is another file.
 */
@NullMarked
package org.mingzhang.rulebook.narrative.wording;

import org.jspecify.annotations.NullMarked;
