package org.mingzhang.publication.disclosure;

/**
 * Something that became public, in the order in which it did.
 *
 * @param sequence from 1, without gaps; once a number can be read, no lower one appears
 * any more
 * @param disclosure what became public
 * @param correction whether an earlier version was public before
 */
public record Change(long sequence, Disclosure disclosure, boolean correction) {
}
