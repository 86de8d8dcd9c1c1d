package org.mingzhang.local.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.mingzhang.local.terminal.Console;
import tools.jackson.databind.JsonNode;

/**
 * Takes one sample the whole way. What to do next follows from the state the filing is
 * in, so a journey that was broken off goes on where it stood.
 */
final class Journey {

	private static final Duration LIMIT = Duration.ofSeconds(90);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

	private static final String EXPLANATION = "演示说明：已与原始凭证核对，差异属实。";

	private final Sample sample;

	private final Console console;

	private final Caller anyone;

	private final Caller preparer;

	private boolean corrected;

	Journey(Sample sample, Caller anyone, Console console) {
		this.sample = sample;
		this.console = console;
		this.anyone = anyone;
		this.preparer = step("登录 sign in: " + sample.preparer(), () -> anyone.signIn(sample.preparer()));
	}

	/**
	 * Goes the whole way.
	 * @param document the document that is filed
	 */
	void travel(byte[] document) {
		Filing filing = upload(document);
		while (!"published".equals(filing.state())) {
			filing = next(filing);
		}
		read(filing);
	}

	private Filing next(Filing filing) {
		return switch (filing.state()) {
			case "draft", "invalid", "returned" -> prepareAndSubmit(filing);
			case "submitted", "approved", "posted" -> await(filing);
			case "in-review" -> approve(filing);
			default -> throw new DemoFailure("报送停在 " + filing.state() + " 状态，不能继续。The filing " + filing.id() + " is "
					+ filing.state() + ": it can't go on. deploy/local/up --fresh --demo starts anew.");
		};
	}

	private Filing upload(byte[] document) {
		String query = "?department=%s&year=%d&kind=%s".formatted(this.sample.department(), this.sample.year(),
				this.sample.kind());
		Filing filing = step("上传文件 upload the document: " + document.length / 1024 + " KB",
				() -> new Filing(this.preparer.send("POST", "/api/v1/filings" + query, "text/plain; charset=utf-8",
						document, "Idempotency-Key", "demo-" + digest(document))));
		this.console
			.print("      " + filing.id() + " · " + filing.state() + " · " + filing.count("facts") + " 个数据 facts");
		return filing;
	}

	private Filing prepareAndSubmit(Filing filing) {
		Filing checked = check(filing);
		if (checked.count("blocking") > 0) {
			checked = check(correct(checked));
		}
		explain(checked);
		String path = checked.path();
		step("提交 submit", () -> this.preparer.send("POST", path + "/submission", Map.of()));
		return await(reload(filing));
	}

	private Filing check(Filing filing) {
		step("校验 check", () -> this.preparer.send("POST", filing.path() + "/validation", Map.of()));
		Filing checked = reload(filing);
		this.console.print("      通过 passed %d · 不平 blocking %d · 待说明 to explain %d · 尾数误差 rounding %d".formatted(
				checked.count("passed"), checked.count("blocking"), checked.count("toExplain"),
				checked.count("rounding")));
		return checked;
	}

	private Filing correct(Filing filing) {
		failedFindings(filing, "block")
			.forEach((finding) -> this.console.print("      ✗ " + finding.path("message").asString()));
		if (this.corrected || this.sample.corrections().isEmpty()) {
			throw new DemoFailure("这份样例不应有不平的数据。This sample should have no blocking finding.");
		}
		this.corrected = true;
		step("更正 correct " + this.sample.corrections().size() + " 格 cell(s)", () -> this.preparer.send("PATCH",
				filing.path() + "/facts", this.sample.corrections(), "If-Match", filing.revision()));
		return reload(filing);
	}

	private void explain(Filing filing) {
		List<JsonNode> open = failedFindings(filing, "explain")
			.filter((finding) -> finding.path("explanation").asString("").isEmpty())
			.toList();
		if (!open.isEmpty()) {
			step("说明 explain %d 项 finding(s)".formatted(open.size()), () -> explainAll(filing, open));
		}
	}

	private List<JsonNode> explainAll(Filing filing, List<JsonNode> findings) {
		return findings.stream()
			.map((finding) -> filing.path() + "/findings/" + finding.path("id").asString() + "/explanation")
			.map((path) -> this.preparer.send("PUT", path, Map.of("text", EXPLANATION)))
			.toList();
	}

	private Stream<JsonNode> failedFindings(Filing filing, String severity) {
		return this.preparer.get(filing.path() + "/findings?limit=500")
			.path("items")
			.valueStream()
			.filter((finding) -> severity.equals(finding.path("severity").asString()));
	}

	private Filing approve(Filing filing) {
		Caller bureau = step("财政局登录 sign in: " + this.sample.bureau(), () -> this.anyone.signIn(this.sample.bureau()));
		String repliedAt = LocalDate.now(ZoneOffset.UTC).toString();
		step("批复 approve", () -> bureau.send("POST", filing.path() + "/approval",
				Map.of("comment", "演示批复：同意。", "repliedAt", repliedAt), "If-Match", filing.revision()));
		return await(reload(filing));
	}

	/** Waits for what the system does by itself. */
	private Filing await(Filing filing) {
		Filing seen = filing;
		long began = System.nanoTime();
		while (seen.isOnItsWay()) {
			Duration waited = Duration.ofNanos(System.nanoTime() - began);
			if (waited.compareTo(LIMIT) > 0) {
				throw new DemoFailure("等了 " + LIMIT.toSeconds() + " 秒，报送仍是 " + seen.state() + "。The filing " + seen.id()
						+ " is still " + seen.state() + " after " + LIMIT.toSeconds()
						+ " seconds; the logs tell more.");
			}
			LockSupport.parkNanos(LOOK_AGAIN.toNanos());
			seen = reload(seen);
		}
		this.console.done("→ " + seen.state(), Duration.ofNanos(System.nanoTime() - began));
		return seen;
	}

	/** What the books and the public say of it now. */
	private void read(Filing filing) {
		JsonNode group = step("查账 ledger", () -> this.preparer.get("/api/v1/ledger/groups/" + filing.id()));
		this.console.print("      %d 笔 entries · 借 debits %s 元 · 贷 credits %s 元".formatted(group.path("entries").size(),
				group.path("debits").asString(), group.path("credits").asString()));
		String disclosure = "/api/v1/" + this.sample.disclosure();
		step("公开数据 open data: document.json", () -> this.anyone.get(disclosure + "/document.json"));
		String facts = step("公开数据 open data: facts.csv", () -> this.anyone.text(disclosure + "/facts.csv"));
		compare(filing.count("facts"), facts.lines().count() - 1);
		this.console.print("      " + this.anyone.address("/" + this.sample.disclosure()));
		this.console.print("      " + this.anyone.address(disclosure + "/document.html"));
	}

	private void compare(long filed, long published) {
		String figures = "报送 filed %d · 公开 published %d 个数据 facts".formatted(filed, published);
		if (filed != published) {
			throw new DemoFailure("公开的数据与报送的不一致：" + figures + "。What is published differs from what was filed.");
		}
		this.console.print("      " + figures);
	}

	private Filing reload(Filing filing) {
		return new Filing(this.preparer.get(filing.path()));
	}

	private <T> T step(String what, Supplier<T> action) {
		long began = System.nanoTime();
		T result = action.get();
		this.console.done(what, Duration.ofNanos(System.nanoTime() - began));
		return result;
	}

	/** The same document is always the same request, so a demo can be shown twice. */
	private static String digest(byte[] document) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
