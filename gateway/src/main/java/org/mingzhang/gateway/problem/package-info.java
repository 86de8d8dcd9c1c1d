/**
 * What people and programs are told when something is refused or fails: RFC 9457, Chinese
 * first, with what to do.
 */
@NullMarked
package org.mingzhang.gateway.problem;

import org.jspecify.annotations.NullMarked;
