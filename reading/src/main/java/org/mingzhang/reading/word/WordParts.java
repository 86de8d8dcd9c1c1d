package org.mingzhang.reading.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mingzhang.reading.archive.OfficeFile;
import org.mingzhang.reading.archive.Relation;
import org.mingzhang.reading.archive.XmlReader;
import org.mingzhang.reading.word.BlockReader.TableCount;

/**
 * The parts of a document, found by their relations: their names are not fixed. What lies
 * outside of the file is never followed.
 *
 * @param file the file
 * @param meter counts what it asks for
 */
record WordParts(OfficeFile file, Meter meter) {

	/** The blocks of the text, styles, lists and notes at hand. */
	List<Block> blocks(Oddities oddities) throws IOException {
		Story story = new Story(new Styles(), new Numbering(), new Notes(), new Fields(), oddities, this.meter);
		String main = this.file.main();
		read(main, "styles", story.styles()::take);
		read(main, "numbering", story.numbering()::take);
		TableCount tables = new TableCount();
		readNotes("footnote", story, tables);
		readNotes("endnote", story, tables);
		List<Block> blocks = new ArrayList<>();
		read(main, (markup, name) -> {
			if (name.equals("w:body")) {
				blocks.addAll(new BlockReader(markup, story, tables).read());
			}
		});
		return blocks;
	}

	private void readNotes(String kind, Story story, TableCount tables) throws IOException {
		read(this.file.main(), kind + "s", (markup, name) -> {
			String type = markup.attribute("type");
			if (name.equals("w:" + kind) && (type == null || type.equals("normal"))) {
				int id = markup.number("id", -1);
				story.notes().add(kind, id, Notes.paragraphs(new BlockReader(markup, story, tables).read()));
			}
		});
	}

	/**
	 * Reads the part that another part needs for something, if it has one.
	 * @param part the other part; empty for the file as a whole
	 * @param need what it needs it for, such as {@code styles}
	 * @param child takes the children of its root
	 * @throws IOException if it cannot be read
	 */
	void read(String part, String need, Markup.RootChild child) throws IOException {
		Optional<String> target = this.file.relations(part)
			.stream()
			.filter((relation) -> relation.type().equals(need) && !relation.external())
			.map(Relation::target)
			.filter(this.file::has)
			.findFirst();
		if (target.isPresent()) {
			read(target.get(), child);
		}
	}

	private void read(String part, Markup.RootChild child) throws IOException {
		try (XmlReader reader = this.file.open(part)) {
			Markup.read(reader, this.meter, child);
		}
	}

}
