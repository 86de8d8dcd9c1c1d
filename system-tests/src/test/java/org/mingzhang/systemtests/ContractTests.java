package org.mingzhang.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSession;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is no answer of the contract is noticed, whatever is wrong with it. */
class ContractTests {

	private static final Contract CONTRACT = Contract
		.parse("""
				paths:
				  /api/v1/books/{year}:
				    get:
				      operationId: getBook
				      responses:
				        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
				        default: { $ref: '#/components/responses/Problem' }
				  /api/v1/books/newest:
				    get: { operationId: getNewest, responses: {} }
				components:
				  responses:
				    Problem: { content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { type: string } } } } } }
				  schemas:
				    Book: { type: object, required: [year, at], properties: { year: { type: integer }, at: { type: string, format: date-time },
				      pages: { type: array, items: { $ref: '#/components/schemas/Page' } } } }
				    Page: { type: object, properties: { amount: { type: [string, 'null'] } } }
				""");

	private static final String BOOK = "{\"year\":2024,\"at\":\"2024-01-01T00:00:00Z\",\"pages\":[{\"amount\":null}]}";

	@Test
	void anAnswerThatIsToldHasNoFault() {
		assertThat(faults(200, "application/json; charset=utf-8", BOOK)).isEmpty();
		assertThat(faults(404, "application/problem+json", "{\"title\":\"没有\"}")).isEmpty();
		assertThat(faults(200, "text/csv", "year\n2024\n")).isEmpty();
	}

	@Test
	void fieldsThatAreMissingUntoldOrOfAnotherTypeAreFaults() {
		assertThat(faults(200, "application/json", "{\"year\":2024}")).singleElement().asString().contains("at");
		assertThat(faults(200, "application/json", BOOK.replace("2024,", "\"2024\","))).singleElement()
			.asString()
			.contains("year", "integer");
		assertThat(faults(200, "application/json", BOOK.replace("amount", "sum"))).singleElement()
			.asString()
			.contains("sum");
		assertThat(faults(200, "application/json", BOOK.replace("T00:00:00Z", ""))).singleElement()
			.asString()
			.contains("date-time");
	}

	@Test
	void aMediaTypeThatIsNotToldIsAFault() {
		assertThat(faults(500, "application/json", "{}"))
			.containsExactly("application/json is not told for status 500");
	}

	@Test
	void theAddressWithTheFewestParametersIsMeant() {
		assertThat(CONTRACT.operation(request("/api/v1/books/newest"))).contains("getNewest");
		assertThat(CONTRACT.operation(request("/api/v1/books/2024?page=1"))).contains("getBook");
		assertThat(CONTRACT.operation(request("/api/v1/books"))).isEmpty();
		assertThat(CONTRACT.questions()).containsExactly("getBook");
	}

	private static List<String> faults(int status, String type, String body) {
		return CONTRACT.faults(new Answer(new Response(status, type, body, request("/api/v1/books/2024"))));
	}

	private static HttpRequest request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost" + path)).build();
	}

	/** An answer that nobody sent. */
	private record Response(int statusCode, String type, String body,
			HttpRequest request) implements HttpResponse<String> {

		@Override
		public Optional<HttpResponse<String>> previousResponse() {
			return Optional.empty();
		}

		@Override
		public HttpHeaders headers() {
			return HttpHeaders.of(Map.of("Content-Type", List.of(this.type)), (name, value) -> true);
		}

		@Override
		public Optional<SSLSession> sslSession() {
			return Optional.empty();
		}

		@Override
		public URI uri() {
			return this.request.uri();
		}

		@Override
		public HttpClient.Version version() {
			return HttpClient.Version.HTTP_1_1;
		}

	}

}
