/**
 * Disclosures (公开文件): what is published of a filing, once, when it is approved and
 * booked. Versions and their files never change; the newest version is a pointer.
 */
@NullMarked
package org.mingzhang.publication.disclosure;

import org.jspecify.annotations.NullMarked;
