package org.mingzhang.forms.template;

import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Severity;

/**
 * An identity in the notation that the forms themselves print.
 *
 * @param id rule id of the rule book, such as {@code P1} or {@code X4}
 * @param form the form it speaks of, if its addresses name none
 * @param text the identity: {@code 27行＝（1＋2＋…＋8）行}
 * @param meaning what it says, in words
 * @param kind the kind of check
 * @param severity what a failure does
 * @param line the line of the template's file in which the text stands, from 1
 */
public record IdentityText(String id, @Nullable String form, String text, String meaning, Kind kind, Severity severity,
		int line) {
}
