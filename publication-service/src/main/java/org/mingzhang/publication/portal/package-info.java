/**
 * The public portal (公开门户): pages that list, find and introduce disclosures. They work
 * without scripts; Chinese first, English second.
 */
@NullMarked
package org.mingzhang.publication.portal;

import org.jspecify.annotations.NullMarked;
