/**
 * The demonstration (演示): the sample filings go through the whole line over HTTP, as any
 * department and any bureau could send them.
 */
@NullMarked
package org.mingzhang.local.demo;

import org.jspecify.annotations.NullMarked;
