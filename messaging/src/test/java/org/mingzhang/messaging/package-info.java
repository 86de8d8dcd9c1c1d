/**
 * How events travel, told on a broker inside the test.
 */
@NullMarked
package org.mingzhang.messaging;

import org.jspecify.annotations.NullMarked;
