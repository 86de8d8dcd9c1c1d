/**
 * Personal data (个人信息) is filed, and hidden in what is published.
 */
@NullMarked
package org.mingzhang.publication.masking;

import org.jspecify.annotations.NullMarked;
