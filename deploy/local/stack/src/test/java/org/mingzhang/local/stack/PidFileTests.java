package org.mingzhang.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTests {

	@TempDir
	Path folder;

	private PidFile file;

	@BeforeEach
	void name() {
		this.file = new PidFile(this.folder.resolve("run/part.pid"));
	}

	@Test
	void aLivingProcessIsFoundAgain() {
		this.file.write(ProcessHandle.current());
		assertThat(this.file.process()).contains(ProcessHandle.current());
	}

	@Test
	void anotherProcessThatWasGivenTheSameNumberIsNotTaken() throws IOException {
		long longAgo = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
		this.file.write(ProcessHandle.current());
		Files.writeString(this.file.file(), ProcessHandle.current().pid() + " " + longAgo);
		assertThat(this.file.process()).isEmpty();
	}

	@Test
	void aProcessThatHasEndedIsGone() throws Exception {
		Process process = new ProcessBuilder("sleep", "60").start();
		this.file.write(process.toHandle());
		process.destroyForcibly().waitFor();
		assertThat(this.file.process()).isEmpty();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aProcessThatHasEndedIsGoneEvenIfItsParentNeverAsks() throws Exception {
		// The child lives until the test lets go of its input; its parent has become
		// another program by then.
		Process parent = new ProcessBuilder("sh", "-c", "exec 3<&0; read line <&3 & echo $!; exec sleep 60").start();
		try (BufferedReader output = parent.inputReader()) {
			this.file.write(ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow());
			parent.getOutputStream().close();
			assertThat(this.file.endsWithin(Duration.ofSeconds(60))).isTrue();
		}
		finally {
			parent.destroyForcibly();
		}
	}

	@Test
	void whoWaitsForALivingProcessIsToldThatItLives() {
		this.file.write(ProcessHandle.current());
		assertThat(this.file.endsWithin(Duration.ofMillis(50))).isFalse();
	}

	@Test
	void withoutTheFileNothingRuns() {
		assertThat(this.file.process()).isEmpty();
	}

	@Test
	void aFileThatHoldsSomethingElseIsNoProcess() throws IOException {
		Files.createDirectories(this.file.file().getParent());
		Files.writeString(this.file.file(), "no number");
		assertThat(this.file.process()).isEmpty();
	}

	@Test
	void aForgottenProcessIsNotFound() {
		this.file.write(ProcessHandle.current());
		this.file.delete();
		assertThat(this.file.process()).isEmpty();
	}

}
