/**
<<<<<<< HEAD
 * What the services agree on: the ids of filings, who may do what, the events and their
 * topics.
=======
 * What the services agree on: events, topics, ids.
>>>>>>> 086b026 (Lay the build: modules, versions in one place, JDK 25 by toolchain)
 */
@NullMarked
package org.mingzhang.contracts;

import org.jspecify.annotations.NullMarked;
