package org.mingzhang.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * Real published documents that are not part of the repository. They lie in a folder
 * {@code shared} beside the checkout, or where the system property
 * {@code mingzhang.shared} points. Tests that read them are skipped, by name, where they
 * are absent.
 */
public final class SharedDocuments {

	private SharedDocuments() {
	}

	/**
	 * Finds a folder or file among the shared documents.
	 * @param name the path below {@code shared}, such as {@code seeds}
	 * @return the existing path
	 * @throws org.opentest4j.TestAbortedException if it is absent, which skips the test
	 */
	public static Path find(String name) {
		Optional<Path> found = folders().map((folder) -> folder.resolve(name)).filter(Files::exists).findFirst();
		Assumptions.assumeTrue(found.isPresent(), () -> "shared/" + name
				+ " is neither beside the checkout nor below the system property mingzhang.shared");
		return found.orElseThrow();
	}

	private static Stream<Path> folders() {
		String told = System.getProperty("mingzhang.shared");
		if (told != null) {
			return Stream.of(Path.of(told));
		}
		Path here = Path.of("").toAbsolutePath();
		return Stream.iterate(here, (folder) -> folder != null, Path::getParent)
			.map((folder) -> folder.resolve("shared"));
	}

}
