package org.mingzhang.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SigningKeyTests {

	@TempDir
	Path folder;

	@Test
	void theKeyOfTheFirstStartIsTheKeyOfTheNext() throws IOException {
		assertThat(SigningKey.in(this.folder)).isEqualTo(SigningKey.in(this.folder));
	}

	@Test
	void aNewFolderIsMadeForANewKey() throws IOException {
		assertThat(SigningKey.in(this.folder.resolve("data/identity")).isPrivate()).isTrue();
	}

	@Test
	void onlyItsOwnerMayReadTheKey() throws IOException {
		SigningKey.in(this.folder);
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("signing-key.json")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void aBrokenKeyFileIsNamedWithWhatToDo() throws IOException {
		Files.writeString(this.folder.resolve("signing-key.json"), "{");
		assertThatIOException().isThrownBy(() -> SigningKey.in(this.folder))
			.withMessageContaining("signing-key.json")
			.withMessageContaining("Delete it");
	}

}
