package org.mingzhang.publication.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items what it holds
 * @param next where the next part begins; absent if there is none
 * @param total how many there are in all, where that is counted
 * @param <T> what is listed
 */
record Listing<T>(List<T> items, @Nullable String next, @Nullable Long total) {
}
