package org.mingzhang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One text file of the repository, as written. */
record SourceText(Path path, List<String> lines) {

	private static final Pattern TEXT = Pattern.compile(".*\\.(java|xml|ya?ml|md|properties|html|css|js|sh)");

	/** Every text file below a folder, without what the build made. */
	static List<SourceText> below(Path root) throws IOException {
		List<SourceText> texts = new ArrayList<>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				String name = folder.getFileName().toString();
				boolean made = name.equals("target") || (name.startsWith(".") && !folder.equals(root));
				return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (TEXT.matcher(file.getFileName().toString()).matches()) {
					texts.add(new SourceText(root.relativize(file), read(file)));
				}
				return FileVisitResult.CONTINUE;
			}

		});
		return texts;
	}

	boolean isJava() {
		return this.path.toString().endsWith(".java");
	}

	/**
	 * The module and package of a Java file: a package is one, in main and in test code.
	 */
	String packageFolder() {
		return this.path.getParent().toString().replaceFirst("src/(main|test)/java/", "");
	}

	String text() {
		return String.join("\n", this.lines);
	}

	/** Places that match, as {@code path:line: text}. */
	Stream<String> places(Pattern pattern) {
		return IntStream.range(0, this.lines.size())
			.filter((i) -> pattern.matcher(this.lines.get(i)).find())
			.mapToObj((i) -> "%s:%d: %s".formatted(this.path, i + 1, this.lines.get(i).strip()));
	}

	private static List<String> read(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

}
