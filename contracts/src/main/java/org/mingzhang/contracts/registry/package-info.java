/**
 * The register of districts and departments (单位名录): one name register for everything that
 * recognises, prints or checks a department's name.
 */
@NullMarked
package org.mingzhang.contracts.registry;

import org.jspecify.annotations.NullMarked;
