/**
 * Puts the rule book and its edges together.
 */
@NullMarked
package org.mingzhang.validation.config;

import org.jspecify.annotations.NullMarked;
