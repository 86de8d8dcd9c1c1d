package org.mingzhang.forms.template;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogueTests {

	private final Catalogue catalogue = Catalogue.load();

	@Test
	void aDistrictFindsTheTemplateOfItsRegionKindAndYear() {
		assertThat(this.catalogue.templateFor(FilingKind.FINAL_ACCOUNTS, "420107", 2023)).map(Template::id)
			.contains("hubei-wuhan/final-accounts/2022-2023");
		assertThat(this.catalogue.templateFor(FilingKind.BUDGET, "130303", 2023)).map(Template::id)
			.contains("hebei-qinhuangdao/budget/2023");
		assertThat(this.catalogue.templateFor(FilingKind.BUDGET, "420104", 2019)).isEmpty();
	}

	@Test
	void aYearWithoutATemplateIsReadWithTheNearestOfItsRegion() {
		assertThat(this.catalogue.nearestTemplate(FilingKind.FINAL_ACCOUNTS, "420105", 2021)).map(Template::id)
			.contains("hubei-wuhan/final-accounts/2022-2023");
	}

	@Test
	void aFileThatIsNoTemplateIsRefusedWithFileLineAndReason() {
		byte[] yaml = "id: x\ntitle: y\nkind: other\n".getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> Catalogue.parse("bad.yaml", yaml))
			.withMessageStartingWith("bad.yaml: line 3: ")
			.withMessageContaining("Unknown kind 'other'");
	}

}
