/**
 * What is unlikely but may be right (核实性): explained rather than corrected, never a
 * blocker. Correct documents fail here too.
 */
@NullMarked
package org.mingzhang.rulebook.plausibility;

import org.jspecify.annotations.NullMarked;
