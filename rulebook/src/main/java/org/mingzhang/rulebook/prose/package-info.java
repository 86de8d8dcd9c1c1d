/**
 * The text around the forms (规范性): numbering, years, names, glossary, what a template
 * left behind, personal data.
 */
@NullMarked
package org.mingzhang.rulebook.prose;

import org.jspecify.annotations.NullMarked;
