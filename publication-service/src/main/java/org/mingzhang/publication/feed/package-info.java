/**
 * What became public, as an Atom feed for those who follow.
 */
@NullMarked
package org.mingzhang.publication.feed;

import org.jspecify.annotations.NullMarked;
