package org.mingzhang.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mingzhang.local.stack.Part;
import org.mingzhang.local.stack.Stack;

/**
 * The whole system, started once for all system tests: broker, database, identity
 * provider and five services, each a process of its own at a free port. A test asks for
 * it as a parameter.
 */
public final class Mingzhang implements AutoCloseable {

	private final Stack stack;

	private final Gateway gateway;

	private Mingzhang(Stack stack) {
		this.stack = stack;
		this.gateway = Gateway.at(URI.create(stack.baseUrl()));
	}

	Department department(String code) {
		return new Department(this.gateway, code);
	}

	Bureau bureau(String district) {
		return new Bureau(this.gateway, district);
	}

	Visitor visitor() {
		return new Visitor(this.gateway);
	}

	URI gateway() {
		return this.gateway.address();
	}

	/** What the gateway promises. */
	Contract contract() {
		return this.gateway.contract();
	}

	/** A process dies, as a machine would lose power: nothing is said, nothing tidied. */
	void kills(Part part) {
		this.stack.kill(part);
	}

	void startsAgain(Part part) {
		this.stack.start(part);
	}

	@Override
	public void close() {
		this.stack.close();
	}

	/** Starts the system for the first test that asks for it; it ends with the last. */
	static final class Running implements ParameterResolver {

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return parameter.getParameter().getType() == Mingzhang.class;
		}

		@Override
		public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
			return context.getRoot()
				.getStore(ExtensionContext.Namespace.create(Mingzhang.class))
				.computeIfAbsent(Mingzhang.class, (key) -> start(), Mingzhang.class);
		}

		private static Mingzhang start() {
			try {
				return new Mingzhang(Stack.startIn(Files.createTempDirectory(Path.of("target"), "system-")));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
