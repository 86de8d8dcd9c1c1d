package org.mingzhang.forms.template;

import org.junit.jupiter.api.Test;
import org.mingzhang.forms.FilingKind;

import static org.assertj.core.api.Assertions.assertThat;

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

}
