package org.mingzhang.contracts.finding;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaGuardTests {

	@Property
	void noTextIsLostAndNoneIsAFormula(@ForAll @Chars({ '=', '+', '-', '@', '\t', '\r', '\'' }) @CharRange(from = 'a',
			to = 'c') @StringLength(max = 5) String text) {
		String guarded = FormulaGuard.guard(text);

		assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r].*");
		assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
	}

}
