package org.mingzhang.local.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;

/**
 * The embedded database (数据库): it speaks MongoDB's wire protocol to the real driver and
 * keeps everything in one file. It listens on the loopback address only.
 */
public final class Database {

	private static final String USAGE = "usage: database <folder> <port>";

	private Database() {
	}

	/**
	 * Runs a database until it is told to end.
	 * @param args its folder and its port
	 * @throws IOException if the folder can't be made
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 2) {
			throw new IllegalArgumentException(USAGE);
		}
		Path folder = Path.of(args[0]);
		Files.createDirectories(folder);
		MongoServer server = new MongoServer(DurableBackend.open(folder.resolve("mingzhang.db")));
		server.bind("127.0.0.1", Integer.parseInt(args[1]));
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
	}

}
