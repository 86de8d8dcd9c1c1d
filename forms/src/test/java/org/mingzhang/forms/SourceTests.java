package org.mingzhang.forms;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	@Test
	void aPlaceOnAPageNamesPageLineAndBox() {
		PageBox box = new PageBox(31_240, 18_805, 38_190, 20_230);

		Source source = Source.onPage(9, 14, box);

		assertThat(source).hasToString("page 9 line 14 box 312.40 188.05 381.90 202.30");
		assertThat(source.page()).hasValue(9);
		assertThat(source.box()).contains(box);
	}

	@Test
	void otherPlacesHaveNoBox() {
		assertThat(Source.line(51).page()).isEmpty();
		assertThat(Source.line(51).box()).isEmpty();
		assertThat(new Source("page 3 line 12").page()).hasValue(3);
		assertThat(new Source("page 3 line 12").box()).isEmpty();
		assertThat(Source.ENTERED.page()).isEmpty();
	}

}
