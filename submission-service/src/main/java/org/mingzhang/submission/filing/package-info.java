/**
 * A filing and its life: states and the transitions between them, what is known about the
 * filed content, and every act with who and when. The rules of the life cycle are here;
 * who may act, and what the acts do, is told by the packages that use it.
 */
@NullMarked
package org.mingzhang.submission.filing;

import org.jspecify.annotations.NullMarked;
