/**
 * What validation keeps, in MongoDB.
 */
@NullMarked
package org.mingzhang.validation.mongo;

import org.jspecify.annotations.NullMarked;
