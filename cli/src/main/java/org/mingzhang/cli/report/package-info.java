/**
 * How results are told: for people, as JSON, as a table.
 */
@NullMarked
package org.mingzhang.cli.report;

import org.jspecify.annotations.NullMarked;
