package org.mingzhang.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTests {

	@Test
	void aPortWithAListenerIsTaken() throws IOException {
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
			assertThat(Ports.answers(listener.getLocalPort())).isTrue();
		}
	}

	@Test
	void aPortWithAListenerOnEveryAddressIsTaken() throws IOException {
		try (ServerSocket listener = new ServerSocket(0)) {
			assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
		}
	}

	@Test
	void freePortsAreFreeAndDifferFromEachOther() {
		Ports ports = Ports.free();
		List<Integer> all = new ArrayList<>(ports.of().values());
		all.add(ports.controller());
		assertThat(all).doesNotHaveDuplicates().allMatch(Ports::isFree);
	}

	@Test
	void theStandardPortsAreThoseOfTheReadme() {
		Ports ports = Ports.standard(8080);
		assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
		assertThat(ports.of(Part.BROKER)).isEqualTo(9092);
		assertThat(ports.of(Part.DATABASE)).isEqualTo(27017);
		assertThat(ports.of(Part.IDENTITY)).isEqualTo(8090);
	}

	@Test
	void theGatewayKeepsThePortItWasGiven() {
		assertThat(Ports.standard(18080).of(Part.GATEWAY)).isEqualTo(18080);
		assertThat(Ports.free(18080).of(Part.GATEWAY)).isEqualTo(18080);
	}

}
