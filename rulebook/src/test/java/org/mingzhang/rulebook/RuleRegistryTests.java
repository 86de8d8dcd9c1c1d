package org.mingzhang.rulebook;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.rulebook.RuleContract.HasNoBoundary;
import org.mingzhang.rulebook.RuleContract.IsAlwaysEvaluated;
import org.mingzhang.rulebook.rule.RuleEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule is registered, documented and covered by a test of its own. */
class RuleRegistryTests {

	/** {@code | P1 | balance | block | 收支总表的合计 |}. */
	private record DocumentedRule(String id, String kinds, String severities, String title) {

		static DocumentedRule of(String line) {
			String[] cells = line.split("\\|");
			return new DocumentedRule(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
		}

		static DocumentedRule of(RuleEntry entry) {
			return new DocumentedRule(entry.id(), entry.kind().id(), entry.severity().id(), entry.title());
		}

		/** Identities share an id in several forms and templates. */
		static DocumentedRule of(String id, List<IdentityText> identities, String title) {
			return new DocumentedRule(id, identities.stream().map((text) -> text.kind().id()),
					identities.stream().map((text) -> text.severity().id()), title);
		}

		private DocumentedRule(String id, Stream<String> kinds, Stream<String> severities, String title) {
			this(id, kinds.distinct().sorted().collect(Collectors.joining(", ")),
					severities.distinct().sorted().collect(Collectors.joining(", ")), title);
		}

		@Override
		public String toString() {
			return "| %s | %s | %s | %s |".formatted(this.id, this.kinds, this.severities, this.title);
		}

	}

	private final List<RuleEntry> entries = new RuleBook(CompleteFilings.CATALOGUE).entries();

	private final Map<String, List<IdentityText>> identities = CompleteFilings.CATALOGUE.templates()
		.stream()
		.flatMap((template) -> template.identities().stream())
		.collect(Collectors.groupingBy(IdentityText::id, TreeMap::new, Collectors.toList()));

	@Test
	void anIdBelongsToOneRule() {
		assertThat(this.entries).extracting(RuleEntry::id)
			.doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(this.identities.keySet());
	}

	@Test
	void everyRuleSaysWhatItAsksAndWhereThatComesFrom() {
		assertThat(this.entries).allSatisfy((entry) -> {
			assertThat(entry.title()).as(entry.id()).isNotBlank().doesNotEndWith("。");
			assertThat(entry.text()).as(entry.id()).isNotBlank().endsWith("。");
			assertThat(entry.basis()).as(entry.id()).isNotBlank();
			assertThat(entry.scope()).as(entry.id()).isNotEmpty();
		});
	}

	@Test
	void everyIdentityOfATemplateSaysWhatItMeans() {
		assertThat(this.identities.values()).allSatisfy((texts) -> assertThat(texts).map(RuleEntry::of)
			.allSatisfy((entry) -> assertThat(List.of(entry.title(), entry.text(), entry.basis())).as(entry.id())
				.noneMatch(String::isBlank)));
	}

	@Test
	void everyRuleHasItsRowInTheReadme() throws IOException {
		Map<String, DocumentedRule> documented = documented();
		List<DocumentedRule> wanted = new ArrayList<>(this.entries.stream().map(DocumentedRule::of).toList());
		this.identities.forEach((id, texts) -> wanted.add(DocumentedRule.of(id, texts,
				documented.containsKey(id) ? documented.get(id).title() : texts.getFirst().meaning())));
		assertThat(documented.values()).as("rows of the rule table in README.md")
			.containsExactlyInAnyOrderElementsOf(wanted);
		assertThat(documented.values()).noneMatch((rule) -> rule.title().isBlank());
	}

	@Test
	void everyRuleHasATestBesideItThatShowsHowItComesOut() {
		Stream<Class<?>> rules = Stream.concat(Stream.of(RuleBook.class),
				RuleBook.RULES.stream().map((rule) -> rule.getClass()));
		assertThat(rules.distinct().flatMap((rule) -> lacking(rule).stream())).isEmpty();
	}

	private static List<String> lacking(Class<?> rule) {
		Class<?> test;
		try {
			test = Class.forName(rule.getName() + "Tests");
		}
		catch (ClassNotFoundException ex) {
			return List.of(rule.getSimpleName() + " has no test " + rule.getSimpleName() + "Tests beside it");
		}
		if (!RuleContract.class.isAssignableFrom(test)) {
			return List.of(test.getSimpleName() + " does not implement RuleContract");
		}
		Set<String> lacking = new TreeSet<>(Set.of("passes", "fails", "onTheBoundary", "isNotEvaluated"));
		Arrays.stream(test.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(Test.class)
					|| method.isAnnotationPresent(ParameterizedTest.class))
			.forEach((method) -> lacking.remove(method.getName()));
		if (says(test.getAnnotation(HasNoBoundary.class))) {
			lacking.remove("onTheBoundary");
		}
		if (says(test.getAnnotation(IsAlwaysEvaluated.class))) {
			lacking.remove("isNotEvaluated");
		}
		return lacking.stream().map((method) -> test.getSimpleName() + " has no @Test " + method).toList();
	}

	private static boolean says(Annotation reason) {
		return switch (reason) {
			case HasNoBoundary no -> !no.value().isBlank();
			case IsAlwaysEvaluated always -> !always.value().isBlank();
			case null, default -> false;
		};
	}

	private static Map<String, DocumentedRule> documented() throws IOException {
		return Files.readAllLines(Path.of("README.md"))
			.stream()
			.filter((line) -> line.matches("\\| [A-Z]\\d+\\S* \\|.*"))
			.map(DocumentedRule::of)
			.collect(Collectors.toMap(DocumentedRule::id, (rule) -> rule));
	}

}
