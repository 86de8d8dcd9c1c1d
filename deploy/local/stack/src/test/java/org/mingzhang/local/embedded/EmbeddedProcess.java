package org.mingzhang.local.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The broker or the database as the launcher starts it: a process of its own. */
final class EmbeddedProcess implements AutoCloseable {

	private static final long LOOK_AGAIN_NANOS = 20_000_000;

	private final Process process;

	private EmbeddedProcess(Process process) {
		this.process = process;
	}

	static EmbeddedProcess start(Class<?> main, Path log, int port, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
		List.of(arguments).forEach((argument) -> command.add(argument.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		EmbeddedProcess started = new EmbeddedProcess(process);
		started.awaitPort(port);
		return started;
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	/** As a crash would: nothing that was not written yet can be written any more. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private void awaitPort(int port) {
		while (!answers(port)) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("it ended with " + this.process.exitValue());
			}
			LockSupport.parkNanos(LOOK_AGAIN_NANOS);
		}
	}

	private static boolean answers(int port) {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
