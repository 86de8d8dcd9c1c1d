package org.mingzhang.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The habits of this repository that no compiler knows, read from its source text. What
 * is looked for is spelled in two parts here, so that this file does not find itself.
 */
class TidyTests {

	private static final int MOST_LINES = 300;

	private static final String EMPTY_WORDS = "(util|common|impl|manager|helper|dto)s?";

	private static final Pattern EMPTY_PACKAGE = Pattern.compile("^package .*\\b" + EMPTY_WORDS + "\\b.*;");

	private static final Pattern EMPTY_TYPE = Pattern.compile(".*(Util|Common|Impl|Manager|Helper|Dto|DTO)s?\\.java");

	private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

	private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled\\b|@Ig" + "nore\\b");

	private static final Pattern WAITING = Pattern.compile("Thread\\.sl" + "eep|TimeUnit\\.\\w+\\.sl" + "eep");

	private static final Pattern ONE_MACHINE = Pattern.compile("[\\s\"'=(`](/wo" + "rk|/ro" + "ot|/ho" + "me)/");

	private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

	private static List<SourceText> texts = List.of();

	@BeforeAll
	static void read() throws IOException {
		texts = SourceText.below(Path.of("..").toRealPath());
	}

	@Test
	void aJavaFileFitsIntoOneHead() {
		assertThat(java().filter((text) -> text.lines().size() > MOST_LINES)
			.map((text) -> "%s has %d lines".formatted(text.path(), text.lines().size())))
			.as("Java files over %d lines", MOST_LINES)
			.isEmpty();
	}

	@Test
	void aPackageIsNamedAfterWhatItDoes() {
		assertThat(java().flatMap((text) -> text.places(EMPTY_PACKAGE))).as("packages named after nothing").isEmpty();
	}

	@Test
	void aTypeIsNamedAfterWhatItIs() {
		assertThat(java().map((text) -> text.path().toString()).filter((path) -> EMPTY_TYPE.matcher(path).matches()))
			.as("types named after nothing")
			.isEmpty();
	}

	@Test
	void everyPackageSaysWhatItIsAndIsNullMarked() {
		Set<String> described = java().filter((text) -> text.path().endsWith("package-info.java"))
			.filter((text) -> text.text().startsWith("/**") && text.text().contains("@NullMarked"))
			.map(SourceText::packageFolder)
			.collect(Collectors.toSet());
		assertThat(java().map(SourceText::packageFolder).distinct().filter((folder) -> !described.contains(folder)))
			.as("packages without a package-info.java that has a comment and @NullMarked")
			.isEmpty();
	}

	@Test
	void nothingIsLeftForLater() {
		assertThat(texts.stream().flatMap((text) -> text.places(LEFT_FOR_LATER))).as("work left open").isEmpty();
	}

	@Test
	void noTestIsSwitchedOff() {
		assertThat(java().flatMap((text) -> text.places(SWITCHED_OFF))).as("tests that never run").isEmpty();
	}

	@Test
	void nothingWaitsForTimeToPass() {
		assertThat(java().flatMap((text) -> text.places(WAITING))).as("wait for a condition instead").isEmpty();
	}

	@Test
	void aFileNameIsPlainAscii() {
		assertThat(
				texts.stream().map((text) -> text.path().toString()).filter((path) -> !ASCII.matcher(path).matches()))
			.as("file names that a machine with another locale cannot open")
			.isEmpty();
	}

	@Test
	void nothingNamesAFolderOfOneMachine() {
		assertThat(texts.stream().flatMap((text) -> text.places(ONE_MACHINE))).as("folders of one machine").isEmpty();
	}

	private static Stream<SourceText> java() {
		return texts.stream().filter(SourceText::isJava);
	}

}
