/**
 * The local system (本机系统): a launcher that starts every part as a process of its own, and
 * the embedded broker and database among those parts. The launcher itself needs nothing
 * but the JDK, so system tests use it too.
 */
@NullMarked
package org.mingzhang.local.stack;

import org.jspecify.annotations.NullMarked;
