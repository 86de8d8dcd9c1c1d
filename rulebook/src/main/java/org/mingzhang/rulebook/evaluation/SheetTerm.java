package org.mingzhang.rulebook.evaluation;

/**
 * A term of an identity over a table kept as text.
 *
 * @param weight 1 or −1
 * @param name what people call it
 * @param found what is printed there
 */
record SheetTerm(int weight, String name, Found found) {

	String words() {
		return ((this.weight < 0) ? "－" : "＋") + this.name;
	}

}
