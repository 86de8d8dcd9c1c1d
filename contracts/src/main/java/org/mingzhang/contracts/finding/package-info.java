/**
 * Findings as every interface shows them: the gateway, exports, the command line.
 */
@NullMarked
package org.mingzhang.contracts.finding;

import org.jspecify.annotations.NullMarked;
