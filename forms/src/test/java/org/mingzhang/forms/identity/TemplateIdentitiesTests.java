package org.mingzhang.forms.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateIdentitiesTests {

	static Iterable<Template> templates() {
		return Catalogue.load().templates();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyIdentityOfAPublishedTemplateIsReadAndBound(Template template) {
		Identities identities = Identities.of(template);
		assertThat(identities.demands()).isNotEmpty();
		assertThat(identities.columnEquations("general-expenditure")).isNotEmpty();
		assertThat(identities.lineEquations("summary")).isNotEmpty();
		assertThat(identities.hierarchy("expenditure")).isTrue();
		assertThat(identities.hierarchy("summary")).isFalse();
	}

}
