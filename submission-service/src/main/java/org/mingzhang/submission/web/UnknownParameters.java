package org.mingzhang.submission.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mingzhang.access.ProblemWriter;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses query parameters that an address does not know: a misspelt filter must not look
 * like one that found everything.
 */
final class UnknownParameters implements WebFilter {

	private final RequestMappingHandlerMapping mapping;

	private final ProblemWriter problems;

	UnknownParameters(RequestMappingHandlerMapping mapping, ProblemWriter problems) {
		this.mapping = mapping;
		this.problems = problems;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Set<String> given = exchange.getRequest().getQueryParams().keySet();
		if (given.isEmpty() || !exchange.getRequest().getPath().value().startsWith("/api/")) {
			return chain.filter(exchange);
		}
		return this.mapping.getHandler(exchange)
			.onErrorComplete()
			.ofType(HandlerMethod.class)
			.map((handler) -> unknown(given, known(handler)))
			.defaultIfEmpty("")
			.flatMap((sentence) -> sentence.isEmpty() ? chain.filter(exchange)
					: this.problems.write(exchange, Refusals.of(exchange, new Refused(Reason.BAD_REQUEST, sentence))));
	}

	private static String unknown(Set<String> given, Set<String> known) {
		Set<String> unknown = new TreeSet<>(given);
		unknown.removeAll(known);
		return unknown.isEmpty() ? "" : "不认识的查询参数 %s；此地址可用的有：%s。 Unknown query parameters; this address knows those."
			.formatted(String.join("、", unknown), known.isEmpty() ? "无 none" : String.join("、", known));
	}

	private static Set<String> known(HandlerMethod handler) {
		return Arrays.stream(handler.getMethod().getParameters())
			.filter((parameter) -> AnnotatedElementUtils.isAnnotated(parameter, RequestParam.class))
			.map((parameter) -> {
				String name = Objects.requireNonNull(parameter.getAnnotation(RequestParam.class)).name();
				return name.isEmpty() ? parameter.getName() : name;
			})
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
