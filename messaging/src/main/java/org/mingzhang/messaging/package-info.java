/**
 * The Kafka wiring that all services share.
 */
@NullMarked
package org.mingzhang.messaging;

import org.jspecify.annotations.NullMarked;
