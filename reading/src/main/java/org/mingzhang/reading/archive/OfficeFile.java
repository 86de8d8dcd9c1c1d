package org.mingzhang.reading.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.mingzhang.reading.document.Notices;

/**
 * A file of an office program (OOXML) that was looked through and holds nothing it may
 * not hold. Its parts are read from the same bytes by the same reader that looked through
 * them. Safe for use by one thread at a time.
 */
public final class OfficeFile {

	private final Archive archive;

	private final ContentTypes types;

	private final Relation main;

	private OfficeFile(Archive archive, ContentTypes types, Relation main) {
		this.archive = archive;
		this.types = types;
		this.main = main;
	}

	/**
	 * Tells whether a file may be meant as one of an office program, whatever it holds.
	 * @param file its bytes
	 * @return whether it is an archive, or a file as old or encrypted ones are
	 */
	public static boolean isMeantBy(byte[] file) {
		return Magic.isZip(file) || Magic.isCompound(file);
	}

	/**
	 * Looks a file through.
	 * @param file its bytes, which may not change any more
	 * @param expected what it should be
	 * @param limits what it may ask for
	 * @param notices takes every reason why it is not read
	 * @return the file, or nothing where there is a reason
	 */
	public static Optional<OfficeFile> inspect(byte[] file, OfficeKind expected, ArchiveLimits limits,
			Notices notices) {
		Notices found = new Notices();
		Optional<OfficeFile> opened = Optional.empty();
		try {
			opened = new Inspection(file, limits, found).open(expected);
		}
		catch (IOException ex) {
			found.problem(0, ArchiveException.of(ex).sentence());
		}
		found.problems().forEach((problem) -> notices.problem(0, problem.message()));
		return found.problems().isEmpty() ? opened : Optional.empty();
	}

	/**
	 * The steps of looking through; a step that fails keeps the next from being tried.
	 */
	private record Inspection(byte[] file, ArchiveLimits limits, Notices notices) {

		Optional<OfficeFile> open(OfficeKind expected) throws IOException {
			if (!Magic.isZip(this.file)) {
				this.notices.problem(0, Magic.isCompound(this.file) ? Magic.compound(this.file) : expected.isNot());
				return Optional.empty();
			}
			Bytes bytes = new Bytes(this.file);
			Directory directory = Directory.of(bytes, this.limits);
			Names.check(directory.entries(), this.notices);
			List<Entry> entries = Headers.confirm(bytes, directory);
			if (!this.notices.problems().isEmpty()) {
				return Optional.empty();
			}
			Archive archive = new Archive(this.file, entries);
			Contents contents = new Contents(archive, this.limits);
			contents.unpack(this.notices);
			return this.notices.problems().isEmpty() ? open(archive, contents, expected) : Optional.empty();
		}

		private Optional<OfficeFile> open(Archive archive, Contents contents, OfficeKind expected) throws IOException {
			ContentTypes types = ContentTypes.of(archive);
			for (Entry entry : archive.entries()) {
				if (Prolog.isXml(entry, types.of(entry.name()))) {
					Prolog.root(archive, entry);
				}
			}
			Hazards.tell(archive, expected, types, contents.nested(), this.notices);
			Optional<Relation> main = relations(archive, "").stream()
				.filter((relation) -> relation.type().equals("officeDocument") && !relation.external())
				.filter((relation) -> archive.find(relation.target()).isPresent())
				.findFirst();
			String type = main.map((relation) -> types.of(relation.target())).orElse("");
			if (!expected.isOf(type)) {
				this.notices.problem(0, expected.isNot(type, archive));
			}
			return main.map((relation) -> new OfficeFile(archive, types, relation));
		}

	}

	/**
	 * {@return name of the part that holds the workbook or the text}
	 */
	public String main() {
		return this.main.target();
	}

	/**
	 * Tells whether there is a part.
	 * @param part its name
	 * @return whether the file has it
	 */
	public boolean has(String part) {
		return this.archive.find(part).isPresent();
	}

	/**
	 * The type of a part.
	 * @param part its name
	 * @return what the file says that it is; empty where it says nothing
	 */
	public String type(String part) {
		return this.types.of(part);
	}

	/**
	 * What a part says of others.
	 * @param part its name; empty for the file as a whole
	 * @return the relations, none where it has none
	 * @throws ArchiveException if they cannot be read
	 */
	public List<Relation> relations(String part) throws ArchiveException {
		return relations(this.archive, part);
	}

	private static List<Relation> relations(Archive archive, String part) throws ArchiveException {
		Optional<Entry> entry = archive.find(Relation.partOf(part));
		if (entry.isEmpty()) {
			return List.of();
		}
		try (XmlReader xml = archive.xml(entry.get())) {
			return Relation.read(xml, part);
		}
	}

	/**
	 * Reads a part from its beginning.
	 * @param part its name
	 * @return the reader, to be closed
	 * @throws ArchiveException if there is no such part, or it cannot be read
	 */
	public XmlReader open(String part) throws ArchiveException {
		Optional<Entry> entry = this.archive.find(part);
		if (entry.isEmpty()) {
			throw new ArchiveException(
					"文件缺少部件 %s；请重新保存后提交。 A part of the file is missing; save it anew.".formatted(part));
		}
		return this.archive.xml(entry.get());
	}

}
