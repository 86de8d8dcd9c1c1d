/**
 * What a rule is: an entry of the rule book that looks at a filing.
 */
@NullMarked
package org.mingzhang.rulebook.rule;

import org.jspecify.annotations.NullMarked;
