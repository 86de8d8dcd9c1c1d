package org.mingzhang.local.stack;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PlainJarsTests {

	@TempDir
	Path folder;

	@Test
	void theApplicationStartsFromItsOwnMainClass() throws IOException {
		try (JarFile jar = new JarFile(layOut(executable("one")).toFile())) {
			assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS))
				.isEqualTo("org.example.Main");
		}
	}

	@Test
	void itsClassesAndItsLibrariesAreFoundWithoutAnythingElse() throws IOException {
		URL jar = layOut(executable("one")).toUri().toURL();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar }, null)) {
			assertThat(loader.getResourceAsStream("application.yaml")).hasContent("one");
			assertThat(loader.getResourceAsStream("library.txt")).hasContent("library");
		}
	}

	@Test
	void itsPackagesAreListedForWhoLooksForClassesInThem() throws IOException {
		URL jar = layOut(executable("one")).toUri().toURL();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { jar }, null)) {
			assertThat(loader.getResource("org/example/")).isNotNull();
		}
	}

	@Test
	void whatHasNotChangedIsNotWrittenAgain() throws IOException {
		Path jar = layOut(executable("one"));
		FileTime longAgo = FileTime.fromMillis(0);
		Files.setLastModifiedTime(jar, longAgo);
		layOut(executable("one"));
		assertThat(Files.getLastModifiedTime(jar)).isEqualTo(longAgo);
	}

	@Test
	void whatHasChangedIsWritten() throws IOException {
		layOut(executable("one"));
		try (JarFile jar = new JarFile(layOut(executable("two")).toFile())) {
			assertThat(jar.getInputStream(jar.getEntry("application.yaml"))).hasContent("two");
		}
	}

	@Test
	void partsShareTheirLibraries() throws IOException {
		Path first = executable("one");
		Path second = Files.copy(first, this.folder.resolve("second.jar"));
		layOut(first);
		layOut(second);
		assertThat(this.folder.resolve("parts/lib")).isDirectoryContaining("glob:**-library.jar")
			.satisfies((lib) -> assertThat(Files.list(lib)).hasSize(1));
	}

	private Path layOut(Path executable) throws IOException {
		return new PlainJars(this.folder.resolve("parts")).layOut(executable);
	}

	private Path executable(String settings) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.example.Launcher");
		manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), "org.example.Main");
		Path file = this.folder.resolve("executable.jar");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			put(jar, "BOOT-INF/classes/", new byte[0]);
			put(jar, "BOOT-INF/classes/org/example/", new byte[0]);
			put(jar, "BOOT-INF/classes/application.yaml", settings.getBytes(StandardCharsets.UTF_8));
			put(jar, "BOOT-INF/lib/", new byte[0]);
			put(jar, "BOOT-INF/lib/library.jar", Files.readAllBytes(library()));
		}
		return file;
	}

	private Path library() throws IOException {
		Path file = this.folder.resolve("library.jar");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
			put(jar, "library.txt", "library".getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		JarEntry entry = new JarEntry(name);
		entry.setTime(0);
		jar.putNextEntry(entry);
		jar.write(content);
		jar.closeEntry();
	}

}
