/**
 * Classification codes: known in their year, named as their list names them, under their
 * parents.
 */
@NullMarked
package org.mingzhang.rulebook.classification;

import org.jspecify.annotations.NullMarked;
