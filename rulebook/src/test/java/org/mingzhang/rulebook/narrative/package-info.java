/**
 * The text against the forms, rule by rule and document by document.
 */
@NullMarked
package org.mingzhang.rulebook.narrative;

import org.jspecify.annotations.NullMarked;
