package org.mingzhang.forms.identity;

import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.forms.notation.Relation;
import org.mingzhang.forms.template.IdentityText;

/**
 * One statement of an identity, bound to the template.
 *
 * @param rule the identity
 * @param statement the statement in canonical print
 * @param relation how the sides relate
 * @param left the terms on the left
 * @param right the terms on the right
 * @param columns the columns it holds in, one by one; empty where its terms name theirs
 */
record BoundIdentity(IdentityText rule, String statement, Relation relation, List<BoundTerm> left,
		List<BoundTerm> right, List<String> columns) {

	Stream<BoundTerm> terms() {
		return Stream.concat(this.left.stream(), this.right.stream());
	}

	boolean eachRow() {
		return terms().anyMatch(BoundTerm::eachRow);
	}

	/** The forms it needs, each once. */
	List<String> forms() {
		return terms().map((term) -> term.shape().id()).distinct().toList();
	}

}
