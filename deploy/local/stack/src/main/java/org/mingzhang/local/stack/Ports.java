package org.mingzhang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of the parts, all on the loopback address.
 *
 * @param of port of each part
 * @param controller second port of the broker, where it talks to itself as its controller
 */
record Ports(Map<Part, Integer> of, int controller) {

	/** The port of a broker's controller, unless another is asked for. */
	static final int STANDARD_CONTROLLER = 9093;

	private static final int CONNECT_MILLIS = 500;

	Ports {
		of = Map.copyOf(of);
	}

	/**
	 * The ports of the README.
	 * @param gateway the one port that may differ
	 * @return the ports
	 */
	static Ports standard(int gateway) {
		Map<Part, Integer> ports = new EnumMap<>(Part.class);
		Part.all().forEach((part) -> ports.put(part, part.standardPort()));
		ports.put(Part.GATEWAY, gateway);
		return new Ports(ports, STANDARD_CONTROLLER);
	}

	/**
	 * Ports that nobody uses right now, but for the gateway's.
	 * @param gateway the port of the gateway
	 * @return the ports
	 */
	static Ports free(int gateway) {
		Ports free = free();
		Map<Part, Integer> ports = new EnumMap<>(free.of);
		ports.put(Part.GATEWAY, gateway);
		return new Ports(ports, free.controller);
	}

	/**
	 * {@return ports that nobody uses right now}
	 */
	static Ports free() {
		List<ServerSocket> held = new ArrayList<>();
		try {
			Map<Part, Integer> ports = new EnumMap<>(Part.class);
			for (Part part : Part.values()) {
				ports.put(part, hold(held));
			}
			return new Ports(ports, hold(held));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			held.forEach(Ports::release);
		}
	}

	private static int hold(List<ServerSocket> held) throws IOException {
		ServerSocket socket = new ServerSocket(0, 1, loopback());
		held.add(socket);
		return socket.getLocalPort();
	}

	private static void release(ServerSocket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int of(Part part) {
		return this.of.getOrDefault(part, part.standardPort());
	}

	/**
	 * Tells whether a program answers at a port. Nothing is sent to it.
	 * @param port the port
	 * @return whether a connection is accepted
	 */
	static boolean answers(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Tells whether a part could listen at a port.
	 * @param port the port
	 * @return whether it is free
	 */
	static boolean isFree(int port) {
		// Where a wildcard listener and a loopback one may share a port, only the
		// connection shows that there is one.
		if (answers(port)) {
			return false;
		}
		try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static InetAddress loopback() {
		return InetAddress.ofLiteral("127.0.0.1");
	}

}
