/**
 * Takes documents in and leads a filing through its life.
 */
@NullMarked
package org.mingzhang.submission;

import org.jspecify.annotations.NullMarked;
