/**
 * The text against the forms (文表一致): every amount, rate and direction word of the
 * narrative is held against the cells it repeats, or against the other figures of its
 * sentence.
 */
@NullMarked
package org.mingzhang.rulebook.narrative;

import org.jspecify.annotations.NullMarked;
