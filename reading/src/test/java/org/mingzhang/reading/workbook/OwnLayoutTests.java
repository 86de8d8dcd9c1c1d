package org.mingzhang.reading.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.synthetic.SyntheticFilings;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.Press.Habit;

import static org.assertj.core.api.Assertions.assertThat;

/** However a department lays its forms out, every figure is read, and in its place. */
class OwnLayoutTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final Registry REGISTRY = Registry.load();

	private final DocumentReader reader = new DocumentReader(REGISTRY, CATALOGUE);

	static Stream<Arguments> habits() {
		return CATALOGUE.templates()
			.stream()
			.flatMap((template) -> Arrays.stream(Habit.values()).map((habit) -> Arguments.of(template.id(), habit)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("habits")
	void everyFactIsReadAndNoneIsInvented(String id, Habit habit) {
		Template template = CATALOGUE.template(id).orElseThrow();
		Department department = REGISTRY.departments()
			.stream()
			.filter((known) -> known.code().district().startsWith(template.region()))
			.findFirst()
			.orElseThrow();
		for (int seed = 1; seed <= 3; seed++) {
			FilingContent content = SyntheticFilings.of(template).filing(seed, 4 * seed);
			byte[] file = new Press(content, template, department.name(), habit).bytes();

			ReadingResult result = this.reader.readWorkbook(file,
					new Hints(department.code(), content.year(), content.kind(), null));

			assertThat(result).isInstanceOf(ReadingResult.Read.class);
			ReadingResult.Read read = (ReadingResult.Read) result;
			assertThat(read.unread()).isEmpty();
			assertThat(read.content().openFigures()).isEmpty();
			assertThat(read.remarks().stream().anyMatch((remark) -> remark.message().contains("另有模板中没有的栏“本单位另计”，未读入")))
				.as("the own column is told of")
				.isEqualTo(habit == Habit.OWN_SUM);
			assertThat(without(facts(content), facts(read.content()))).as("missing").isEmpty();
			assertThat(without(facts(read.content()), facts(content))).as("invented").isEmpty();
		}
	}

	private static List<String> without(List<String> all, List<String> others) {
		return all.stream().filter((fact) -> !others.contains(fact)).toList();
	}

	private static List<String> facts(FilingContent content) {
		return content.facts().stream().map((fact) -> fact.cell() + " " + fact.value()).sorted().toList();
	}

}
