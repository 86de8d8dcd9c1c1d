package org.mingzhang.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningPartsTests implements Progress {

	@TempDir
	Path root;

	private final List<Process> processes = new ArrayList<>();

	private final List<Part> stopped = new ArrayList<>();

	private Folders folders;

	private RunningParts parts;

	@BeforeEach
	void create() {
		this.folders = new Folders(this.root);
		this.folders.create();
		this.parts = new RunningParts(this.folders, this);
	}

	@AfterEach
	void endAll() {
		this.processes.forEach(Process::destroyForcibly);
	}

	@Override
	public void stopped(Part part) {
		this.stopped.add(part);
	}

	@Test
	void whatWasStartedByAnotherRunIsFoundAndStopped() throws Exception {
		Process broker = sleep(Part.BROKER);
		assertThat(this.parts.alive()).containsExactly(Part.BROKER);

		this.parts.stop(Part.all());

		assertThat(hasEnded(broker)).isTrue();
		assertThat(this.parts.alive()).isEmpty();
		assertThat(this.stopped).containsExactly(Part.BROKER);
	}

	@Test
	void nothingElseIsStopped() throws Exception {
		Process stranger = started(new ProcessBuilder("sleep", "60"));
		Process broker = sleep(Part.BROKER);

		this.parts.stop(Part.all());

		assertThat(hasEnded(broker)).isTrue();
		assertThat(stranger.isAlive()).isTrue();
	}

	@Test
	void theBrokerAndTheDatabaseEndLast() throws IOException {
		sleep(Part.BROKER);
		sleep(Part.LEDGER);
		sleep(Part.DATABASE);

		this.parts.stop(Part.all());

		assertThat(this.stopped).first().isEqualTo(Part.LEDGER);
		assertThat(this.stopped).containsExactlyInAnyOrder(Part.LEDGER, Part.BROKER, Part.DATABASE);
	}

	@Test
	void onlyThePartsThatAreNamedAreStopped() throws Exception {
		Process ledger = sleep(Part.LEDGER);
		Process gateway = sleep(Part.GATEWAY);

		this.parts.stop(Set.of(Part.LEDGER));

		assertThat(hasEnded(ledger)).isTrue();
		assertThat(gateway.isAlive()).isTrue();
	}

	@Test
	void aKilledPartHasNoTimeToSayGoodbye() throws Exception {
		Process deaf = started(new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; read line"));
		deaf.getInputStream().read();
		this.folders.process(Part.LEDGER).write(deaf.toHandle());

		this.parts.kill(Part.LEDGER);

		assertThat(deaf.waitFor()).isEqualTo(128 + 9);
		assertThat(this.parts.find(Part.LEDGER)).isEmpty();
	}

	private static boolean hasEnded(Process process) throws InterruptedException {
		return process.waitFor(60, TimeUnit.SECONDS);
	}

	private Process sleep(Part part) throws IOException {
		Process process = started(new ProcessBuilder("sleep", "60"));
		this.folders.process(part).write(process.toHandle());
		return process;
	}

	private Process started(ProcessBuilder builder) throws IOException {
		Process process = builder.start();
		this.processes.add(process);
		return process;
	}

}
