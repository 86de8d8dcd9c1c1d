/**
 * The public interface and the portal over HTTP. Everything is read only and needs no
 * account.
 */
@NullMarked
package org.mingzhang.publication.web;

import org.jspecify.annotations.NullMarked;
