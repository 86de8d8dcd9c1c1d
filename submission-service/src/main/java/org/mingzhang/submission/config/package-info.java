/**
 * Puts the service together.
 */
@NullMarked
package org.mingzhang.submission.config;

import org.jspecify.annotations.NullMarked;
