/**
 * Reads documents in processes of their own (识读进程): whatever a document does to its
 * parser, it ends with a process that can be ended, and the caller lives on.
 */
@NullMarked
package org.mingzhang.reading.worker;

import org.jspecify.annotations.NullMarked;
