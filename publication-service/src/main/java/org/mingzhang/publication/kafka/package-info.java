/**
 * What other services tell publication.
 */
@NullMarked
package org.mingzhang.publication.kafka;

import org.jspecify.annotations.NullMarked;
