package org.mingzhang.local.stack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.District;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.local.terminal.Console;

/** What is told when everything is ready: where to go, and as whom. */
final class Welcome {

	private static final int ACCOUNT_WIDTH = 18;

	private static final int TITLE_WIDTH = 26;

	private Welcome() {
	}

	static String text(String baseUrl, Folders folders) {
		return """

				  公开门户 public portal   %1$s/
				  工作台   workbench       %1$s/workbench
				  接口说明 API contract    %1$s/api/v1/openapi.yaml
				  取令牌   a token         curl -u dept-420107-101:demo -d grant_type=client_credentials %1$s/oauth2/token
				  日志     logs            %2$s

				  演示账号，密码和密钥都是 demo
				  Demo accounts; password and secret are demo

				%3$s""".formatted(baseUrl, folders.logs(), accounts(Registry.load()));
	}

	private static String accounts(Registry registry) {
		return registry.districts()
			.stream()
			.flatMap((district) -> Stream.concat(Stream.of(bureau(district)), departments(registry, district).stream()))
			.collect(Collectors.joining());
	}

	private static String bureau(District district) {
		return line("bureau-" + district.code(), district.name() + "财政局", "审核 reviews");
	}

	private static List<String> departments(Registry registry, District district) {
		return registry.departments()
			.stream()
			.filter((department) -> department.code().district().equals(district.code()))
			.map(Welcome::department)
			.toList();
	}

	private static String department(Department department) {
		return line("dept-" + department.code(), department.name(), "报送 files");
	}

	private static String line(String account, String title, String role) {
		return "    " + Console.pad(account, ACCOUNT_WIDTH) + Console.pad(title, TITLE_WIDTH) + role + "\n";
	}

}
