package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.mingzhang.local.terminal.Sentence;

/**
 * What is started: the jars of a built repository, on the JDK that runs the launcher.
 *
 * @param repository root of the repository
 * @param jdk home of the JDK
 */
record Installation(Path repository, Path jdk) {

	private static final String LANDMARK = "deploy/local/up";

	/**
	 * Finds the repository that this class was built in.
	 * @return the installation
	 * @throws StackFailure if the class lies outside of any, and so does the working
	 * folder
	 */
	static Installation find() {
		return Stream.of(codeSource(), Path.of(""))
			.map(Path::toAbsolutePath)
			.flatMap((start) -> Stream.iterate(start, (folder) -> folder != null, Path::getParent))
			.filter((folder) -> Files.exists(folder.resolve(LANDMARK)))
			.findFirst()
			.map((repository) -> new Installation(repository, Path.of(System.getProperty("java.home"))))
			.orElseThrow(() -> new StackFailure(new Sentence("找不到明账的代码库：请在代码库的文件夹里运行。",
					"The repository of Mingzhang is not here: run this inside of it.")));
	}

	private static Path codeSource() {
		try {
			return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Path java() {
		return this.jdk.resolve("bin/java");
	}

	Path jar(Part part) {
		return this.repository.resolve(part.jar());
	}

	Folders standardFolders() {
		return new Folders(this.repository.resolve("deploy/local"));
	}

	/**
	 * Prepares a part to be started.
	 * @param part the part
	 * @return the jar to start it from
	 */
	Path startable(Part part) {
		Path jar = jar(part);
		try {
			return part.keepsData() ? jar : new PlainJars(parts()).layOut(jar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return where the JVM keeps the classes of a part, read and checked, from one
	 * start to the next}
	 * @param part the part
	 */
	Path classArchive(Part part) {
		return parts().resolve(part.id() + ".jsa");
	}

	/**
	 * {@return what to say when parts are being stopped}
	 */
	Sentence farewell() {
		boolean again = Part.all().stream().map(this::classArchive).allMatch(Files::exists);
		return again ? new Sentence("正在停止", "Stopping") : new Sentence("正在停止；构建后的首次停止会保存已加载的类，以后启动更快",
				"Stopping; the first time after a build keeps the loaded classes, for quicker starts");
	}

	private Path parts() {
		return this.repository.resolve("deploy/local/stack/target/parts");
	}

	Path samples() {
		return this.repository.resolve("deploy/local/samples");
	}

	List<String> missingJars() {
		return Part.all().stream().map(Part::jar).distinct().filter((jar) -> !exists(jar)).toList();
	}

	private boolean exists(String jar) {
		return Files.exists(this.repository.resolve(jar));
	}

}
