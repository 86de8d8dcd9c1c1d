/**
 * A real Kafka broker and a database that speaks MongoDB's protocol, both without
 * anything to install. Each has a main method and is a process of its own.
 */
@NullMarked
package org.mingzhang.local.embedded;

import org.jspecify.annotations.NullMarked;
