/**
 * The notation in which forms print their identities, {@code 27行＝（1＋2＋…＋8）行}, and the few
 * words it needs beyond print. The grammar is in the README of this module.
 */
@NullMarked
package org.mingzhang.forms.notation;

import org.jspecify.annotations.NullMarked;
