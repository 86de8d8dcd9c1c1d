/**
 * The rule book as it is printed for everyone (公开规则手册): every rule with its words, its
 * equations as the forms print them, its severity by template, and examples that the
 * rules themselves have judged.
 */
@NullMarked
package org.mingzhang.rulebook.printed;

import org.jspecify.annotations.NullMarked;
