/**
 * What bureaus decided about rules, over HTTP: public to read, theirs to sign.
 */
@NullMarked
package org.mingzhang.validation.web;

import org.jspecify.annotations.NullMarked;
