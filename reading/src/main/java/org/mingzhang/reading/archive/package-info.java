/**
 * The zip archives that office programs keep their files in (OOXML): looked through
 * before anything parses them, and read only as they were looked through.
 */
@NullMarked
package org.mingzhang.reading.archive;

import org.jspecify.annotations.NullMarked;
