/**
 * Made-up filings, complete and correct by construction, in the shape of any template.
 * Test support: other modules find it in the {@code tests} jar of this one.
 */
@NullMarked
package org.mingzhang.forms.synthetic;

import org.jspecify.annotations.NullMarked;
