/**
 * Single figures: where each stands, what it was in every version, how it came to be
 * public. They are read from the published bytes themselves.
 */
@NullMarked
package org.mingzhang.publication.figure;

import org.jspecify.annotations.NullMarked;
