package org.mingzhang.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints, once a module's tests are through, every test that was skipped and why: a check
 * that did not run must not look like one that passed. Found by the launcher as a
 * service.
 */
public final class SkippedTests implements TestExecutionListener {

	private final List<String> lines = new CopyOnWriteArrayList<>();

	@Override
	public void executionSkipped(TestIdentifier test, String reason) {
		this.lines.add(describe(test, reason));
	}

	@Override
	public void executionFinished(TestIdentifier test, TestExecutionResult result) {
		if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
			String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
			this.lines.add(describe(test, reason));
		}
	}

	@Override
	public void testPlanExecutionFinished(TestPlan plan) {
		this.lines.forEach(System.out::println);
	}

	private static String describe(TestIdentifier test, String reason) {
		return "Skipped: " + place(test) + ": " + reason;
	}

	private static String place(TestIdentifier test) {
		Optional<String> className = test.getSource().flatMap((source) -> switch (source) {
			case MethodSource method -> Optional.of(method.getClassName());
			case ClassSource type -> Optional.of(type.getClassName());
			default -> Optional.empty();
		});
		return className.filter((name) -> !name.endsWith(test.getDisplayName()))
			.map((name) -> name + " " + test.getDisplayName())
			.orElse(test.getDisplayName());
	}

}
