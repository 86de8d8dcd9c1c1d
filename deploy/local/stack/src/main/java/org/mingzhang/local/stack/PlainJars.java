package org.mingzhang.local.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Lays an executable jar of Spring Boot out as plain jars. A JVM starts from them in two
 * thirds of the time, and can keep an archive of their classes; it can do neither with
 * jars inside of a jar. Libraries are named by their content, so that all parts share
 * them and none is ever written over.
 *
 * @param folder where the plain jars go
 */
record PlainJars(Path folder) {

	private static final String CLASSES = "BOOT-INF/classes/";

	private static final String LIBRARIES = "BOOT-INF/lib/";

	/**
	 * Lays out what is new or has changed.
	 * @param executable a jar made by Spring Boot
	 * @return the plain jar to start instead, which finds its libraries by itself
	 * @throws IOException if it can't be read or the folder can't be written
	 */
	Path layOut(Path executable) throws IOException {
		Files.createDirectories(this.folder.resolve("lib"));
		try (JarFile jar = new JarFile(executable.toFile())) {
			List<String> libraries = new ArrayList<>();
			for (JarEntry entry : entriesBelow(LIBRARIES, jar)) {
				if (!entry.isDirectory()) {
					libraries.add(library(jar, entry));
				}
			}
			Path application = this.folder.resolve(executable.getFileName());
			writeIfChanged(application, application(jar, libraries));
			return application;
		}
	}

	private String library(JarFile jar, JarEntry entry) throws IOException {
		String name = entry.getName().substring(LIBRARIES.length());
		String address = "lib/" + HexFormat.of().toHexDigits((int) entry.getCrc()) + "-" + name;
		Path file = this.folder.resolve(address);
		if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
			try (InputStream in = jar.getInputStream(entry)) {
				write(file, in.readAllBytes());
			}
		}
		return address;
	}

	/** Always the same bytes for the same classes. */
	private static byte[] application(JarFile jar, List<String> libraries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream out = new JarOutputStream(bytes)) {
			put(out, new JarEntry(JarFile.MANIFEST_NAME), manifest(jar, libraries));
			for (JarEntry entry : entriesBelow(CLASSES, jar)) {
				try (InputStream in = jar.getInputStream(entry)) {
					put(out, new JarEntry(entry.getName().substring(CLASSES.length())), in.readAllBytes());
				}
			}
		}
		return bytes.toByteArray();
	}

	private static void put(JarOutputStream out, JarEntry entry, byte[] content) throws IOException {
		entry.setTime(0);
		out.putNextEntry(entry);
		out.write(content);
		out.closeEntry();
	}

	private static byte[] manifest(JarFile jar, List<String> libraries) throws IOException {
		Manifest manifest = new Manifest(jar.getManifest());
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MAIN_CLASS, attributes.getValue("Start-Class"));
		attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		manifest.write(bytes);
		return bytes.toByteArray();
	}

	/**
	 * With the folders: Spring finds the classes of a package only where its folder is
	 * listed.
	 */
	private static List<JarEntry> entriesBelow(String prefix, JarFile jar) {
		return jar.stream()
			.filter((entry) -> entry.getName().startsWith(prefix) && entry.getName().length() > prefix.length())
			.toList();
	}

	private static void writeIfChanged(Path file, byte[] content) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
			write(file, content);
		}
	}

	/** A file that is there is there whole, even if a start was broken off. */
	private static void write(Path file, byte[] content) throws IOException {
		Path draft = Files.createTempFile(file.getParent(), "draft", ".jar");
		Files.write(draft, content);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
