/**
 * Finding disclosures by words. Chinese has no spaces between words, so a word is found
 * wherever its characters stand together, and in titles also where others stand between.
 */
@NullMarked
package org.mingzhang.publication.search;

import org.jspecify.annotations.NullMarked;
