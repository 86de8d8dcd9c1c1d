package org.mingzhang.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FoldersTests {

	@TempDir
	Path root;

	private Folders folders;

	@BeforeEach
	void create() {
		this.folders = new Folders(this.root);
		this.folders.create();
	}

	@Test
	void startingFreshDeletesWhatThePartsKept() throws IOException {
		Path file = Files.createDirectories(this.folders.data(Part.BROKER).resolve("log")).resolve("0.log");
		Files.writeString(file, "kept");
		this.folders.clear();
		assertThat(this.folders.data(Part.BROKER)).doesNotExist();
	}

	@Test
	void startingFreshLeavesEverythingElseAlone() throws IOException {
		Path other = Files.writeString(this.folders.data().resolve("notes.txt"), "mine");
		Path log = Files.writeString(this.folders.log(Part.GATEWAY), "log");
		this.folders.clear();
		assertThat(other).hasContent("mine");
		assertThat(log).hasContent("log");
	}

	@Test
	void startingFreshIsFineWhereNothingIs() {
		this.folders.clear();
		assertThat(this.folders.data()).exists();
	}

	@Test
	void theLogsOfTheLastStartAreSetAsideOnce() throws IOException {
		Files.writeString(this.folders.log(Part.LEDGER), "first");
		this.folders.setLogsAside();
		Files.writeString(this.folders.log(Part.LEDGER), "second");
		this.folders.setLogsAside();
		assertThat(this.folders.log(Part.LEDGER)).doesNotExist();
		assertThat(this.folders.logs().resolve("previous/ledger.log")).hasContent("second");
	}

}
