/**
 * What a filing is made of: exact amounts, the cells they stand in, and the text around
 * them. Every format the system reads or writes names a figure by these types.
 */
@NullMarked
package org.mingzhang.forms;

import org.jspecify.annotations.NullMarked;
