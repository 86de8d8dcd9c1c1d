/**
 * The cells that are likeliest wrong when identities fail.
 */
@NullMarked
package org.mingzhang.rulebook.suspect;

import org.jspecify.annotations.NullMarked;
