package org.mingzhang.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * A real Kafka broker of one node (消息总线), which is its own controller. It listens on the
 * loopback address only and keeps what it is told for ever: the events are the ledger's
 * record.
 */
public final class Broker {

	private static final String CLUSTER = "mingzhang-local";

	private static final String USAGE = "usage: broker <folder> <port> <controller port>";

	private Broker() {
	}

	/**
	 * Runs a broker until it is told to end.
	 * @param args its folder, its port, and its port as its own controller
	 * @throws IOException if the folder can't be written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 3) {
			throw new IllegalArgumentException(USAGE);
		}
		Path folder = Path.of(args[0]).toAbsolutePath();
		Path settings = write(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
		format(settings);
		Kafka.main(new String[] { settings.toString() });
	}

	private static Path write(Path folder, int port, int controllerPort) throws IOException {
		Files.createDirectories(folder);
		return Files.writeString(folder.resolve("broker.conf"), settings(folder, port, controllerPort));
	}

	/** Formats the folder on the first start; a formatted folder is left as it is. */
	private static void format(Path settings) {
		int result = StorageTool.execute(new String[] { "format", "--ignore-formatted", "--cluster-id", CLUSTER,
				"--config", settings.toString() }, System.out);
		if (result != 0) {
			throw new IllegalStateException("The broker's folder beside " + settings + " can't be formatted");
		}
	}

	static String settings(Path folder, int port, int controllerPort) {
		return """
				process.roles=broker,controller
				node.id=1
				controller.quorum.voters=1@127.0.0.1:%2$d
				controller.listener.names=CONTROLLER
				inter.broker.listener.name=BROKER
				listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
				listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
				log.dirs=%3$s

				# Kept for ever; a topic may say otherwise.
				log.retention.ms=-1
				log.retention.bytes=-1

				# Topics are made by who owns them, with the settings they need.
				auto.create.topics.enable=false

				# One node: every partition has one copy, and nobody else is waited for.
				default.replication.factor=1
				min.insync.replicas=1
				offsets.topic.replication.factor=1
				transaction.state.log.replication.factor=1
				transaction.state.log.min.isr=1
				share.coordinator.state.topic.replication.factor=1
				share.coordinator.state.topic.min.isr=1
				group.initial.rebalance.delay.ms=0

				# A killed broker is let in again when its old session has ended.
				broker.heartbeat.interval.ms=500
				broker.session.timeout.ms=3000

				# Small: a handful of clients on one machine.
				offsets.topic.num.partitions=4
				transaction.state.log.num.partitions=4
				num.network.threads=2
				num.io.threads=4
				background.threads=2
				log.cleaner.dedupe.buffer.size=4194304
				""".formatted(port, controllerPort, escape(folder.resolve("log")));
	}

	/** A backslash is an escape in a properties file. */
	private static String escape(Path path) {
		return path.toString().replace("\\", "\\\\");
	}

}
