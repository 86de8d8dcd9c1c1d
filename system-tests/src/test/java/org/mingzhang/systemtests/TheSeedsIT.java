package org.mingzhang.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.testing.SharedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

/** Real published documents, as they are, through the gateway. */
@ExtendWith(Mingzhang.Running.class)
class TheSeedsIT {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "000_256a5e6a4c7caa8a, 420107-101, 146", "002_7e90d63998a40ed9, 420105-101, 123" })
	void aRealDocumentIsReadToTheLastCellAndPublished(String seed, String department, int facts, Mingzhang mingzhang)
			throws IOException {
		String document = Files.readString(SharedDocuments.find("seeds/" + seed + ".txt"));
		Department filer = mingzhang.department(department);
		String filing = filer.bringsIntoReview(document, seed);
		List<String> figures = filer.facts(filing).text().lines().skip(1).toList();
		assertThat(figures).hasSize(facts).noneMatch((figure) -> figure.endsWith("ambiguous"));

		mingzhang.bureau(department.substring(0, 6)).approves(filing).expecting(200);
		Answer published = filer.awaits(filing, "published");
		String path = "/api/v1/disclosures/" + department.replace('-', '/') + "/" + published.field("year") + "/"
				+ published.field("kind") + "/facts.csv";
		assertThat(figures(mingzhang.visitor().get(path).expecting(200).text())).isEqualTo(Set.copyOf(figures));
	}

	private static Set<String> figures(String csv) {
		return csv.lines().skip(1).collect(Collectors.toSet());
	}

}
