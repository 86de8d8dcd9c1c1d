package org.mingzhang.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.local.terminal.Sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PreflightTests {

	@TempDir
	Path folder;

	@Test
	void anOldJdkIsNamedWithTheOneThatIsNeeded() {
		assertThat(Preflight.jdk(17)).map(Sentence::chinese)
			.hasValue("需要 JDK 25 或更新的版本，现在用的是 17：安装 JDK 25，或把 JAVA_HOME 指向它。");
		assertThat(Preflight.jdk(25)).isEmpty();
		assertThat(Preflight.jdk(26)).isEmpty();
	}

	@Test
	void aFullDiskIsNamedWithWhatIsLeftAndWhatIsNeeded() {
		assertThat(Preflight.disk(Path.of("data"), 300L << 20)).map(Sentence::english)
			.hasValue("The disk is nearly full: data has 300 MB left and needs 1 GB at least; make room first.");
		assertThat(Preflight.disk(Path.of("data"), Preflight.NEEDED_BYTES)).isEmpty();
	}

	@Test
	void aTakenPortIsNamedWithItsPartAndWhatToDo() {
		assertThat(Preflight.taken(9092, Part.BROKER).toString()).contains("端口 9092（消息总线）被别的程序占用",
				"Port 9092 (message broker) is taken", "lsof -i :9092", "--free-ports");
		assertThat(Preflight.taken(8080, Part.GATEWAY).toString()).contains("端口 8080（网关）", "--port")
			.doesNotContain("--free-ports");
	}

	@Test
	void whatIsNotBuiltIsNamedWithTheCommandThatBuildsIt() {
		assertThat(Preflight.jars(List.of("gateway/target/gateway.jar"))).map(Sentence::english)
			.hasValue("Not built yet: gateway/target/gateway.jar. Run mvn -DskipTests package.");
		assertThat(Preflight.jars(List.of())).isEmpty();
	}

	@Test
	void allThatIsMissingIsToldAtOnce() throws IOException {
		Installation nothingBuilt = new Installation(this.folder, Path.of(System.getProperty("java.home")));
		try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ServerSocket second = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Map<Part, Integer> ports = new EnumMap<>(Ports.free().of());
			ports.put(Part.BROKER, first.getLocalPort());
			ports.put(Part.LEDGER, second.getLocalPort());
			Ports taken = new Ports(ports, Ports.free().controller());

			assertThatExceptionOfType(StackFailure.class)
				.isThrownBy(() -> Preflight.check(nothingBuilt, new Folders(this.folder), taken))
				.withMessageContaining("gateway/target/gateway.jar")
				.withMessageContaining("端口 " + first.getLocalPort() + "（消息总线）")
				.withMessageContaining("端口 " + second.getLocalPort() + "（账务服务）");
		}
	}

}
