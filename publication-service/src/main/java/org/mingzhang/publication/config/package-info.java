/**
 * Puts the parts of the service together.
 */
@NullMarked
package org.mingzhang.publication.config;

import org.jspecify.annotations.NullMarked;
