/**
 * What reading has to do, tried on published documents, on the samples of the repository
 * and on generated forms.
 */
@NullMarked
package org.mingzhang.submission.reading;

import org.jspecify.annotations.NullMarked;
