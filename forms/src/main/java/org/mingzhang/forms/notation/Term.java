package org.mingzhang.forms.notation;

/**
 * A reference that is added or taken off on one side of an identity.
 *
 * @param weight 1 or −1
 * @param reference what it refers to
 */
public record Term(int weight, Reference reference) {
}
