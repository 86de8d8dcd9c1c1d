package org.mingzhang.reading.document;

import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.Source;

/** The lines of a text, which every editor counts. */
public record Lines() implements Places {

	@Override
	public Source source(int line) {
		return Source.line(line);
	}

	@Override
	public Optional<String> place(int line) {
		return Optional.empty();
	}

	@Override
	public boolean wholeParagraphs() {
		return false;
	}

	@Override
	public List<String> pictures() {
		return List.of();
	}

	@Override
	public Optional<String> pictureAt(int line) {
		return Optional.empty();
	}

}
