package org.mingzhang.publication.search;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SearchTermsTests {

	private static final SearchText OFFICE = SearchText.of(
			List.of("2023年度 湖北省武汉市青山区 青山区委办公室 中共武汉市青山区委办公室 2023年度青山区委办公室部门决算"),
			List.of("公务用车运行维护费", "本年度收、支总计 1132.98 万元。", "支出下降", "18.6%"));

	@ParameterizedTest
	@ValueSource(strings = { "青山区", "青山办公室", "青山 决算", "2023 办公室", "2023年决算", "武汉青山2023决算", "公务用车", "总计1132.98万元",
			"１１３２.９８", "办公室，公务用车", "运行维护", " ", "" })
	void aDisclosureIsFoundByItsNamesYearKindAndText(String typed) {
		assertThat(SearchTerms.parse(typed).findIn(OFFICE)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "汉阳", "办公室青山区委财政", "2022", "青山 2022", "公务维护", "下降18.6", "(", ".*", "办公室|汉阳" })
	void andNotByWhatItDoesNotHold(String typed) {
		assertThat(SearchTerms.parse(typed).findIn(OFFICE)).isFalse();
	}

	@Test
	void whatIsTypedIsNoExpression() {
		SearchText text = SearchText.of(List.of("名"), List.of("a.*b", "\\E(x)"));
		assertThat(SearchTerms.parse("a.*b").findIn(text)).isTrue();
		assertThat(SearchTerms.parse("\\E(x)").findIn(text)).isTrue();
		assertThat(SearchTerms.parse("a+b").findIn(text)).isFalse();
	}

	@Test
	void aHostileWordIsAnsweredToo() {
		SearchText repeated = SearchText.of(List.of("区".repeat(2000)), List.of());
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThat(SearchTerms.parse("区".repeat(99) + "x").findIn(repeated)).isFalse());
	}

	@Test
	void aSearchHasALimit() {
		assertThatIllegalArgumentException().isThrownBy(() -> SearchTerms.parse("区".repeat(101)));
	}

}
