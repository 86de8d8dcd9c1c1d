/**
 * News from the other services by Kafka.
 */
@NullMarked
package org.mingzhang.submission.kafka;

import org.jspecify.annotations.NullMarked;
