package org.mingzhang.local.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.mingzhang.local.terminal.Console;

/** Takes the sample filings through the whole line and prints each step with its time. */
public final class Demo {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final String baseUrl;

	private final Samples samples;

	private final Console console;

	/**
	 * Prepares a demonstration.
	 * @param baseUrl public address of the running system
	 * @param samples the folder with {@code samples.json}
	 * @param console where the steps are printed
	 */
	public Demo(String baseUrl, Path samples, Console console) {
		this.baseUrl = baseUrl;
		this.samples = new Samples(samples);
		this.console = console;
	}

	/**
	 * Takes every sample the whole way, one after the other.
	 * @throws DemoFailure if a step does not go as it should
	 */
	public void run() {
		List<Sample> list = this.samples.list();
		try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			Caller anyone = Caller.ofThePublic(http, this.baseUrl);
			for (int i = 0; i < list.size(); i++) {
				Sample sample = list.get(i);
				this.console.print("\n样例 sample %d/%d: %s".formatted(i + 1, list.size(), sample.title()));
				travel(sample, anyone);
			}
		}
		this.console.print("");
	}

	private void travel(Sample sample, Caller anyone) {
		long began = System.nanoTime();
		new Journey(sample, anyone, this.console).travel(this.samples.document(sample));
		this.console.done("全程 the whole way", Duration.ofNanos(System.nanoTime() - began));
	}

}
