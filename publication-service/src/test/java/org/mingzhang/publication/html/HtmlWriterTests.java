package org.mingzhang.publication.html;

import java.nio.charset.StandardCharsets;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;

class HtmlWriterTests {

	@Test
	void textIsReadAndNeverRun() {
		assertThat(HtmlWriter.fragment(el("td", "<script>alert('1')</script> & \"x\"")))
			.isEqualTo("<td>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;</td>");
	}

	@Test
	void attributesCannotBeLeft() {
		assertThat(HtmlWriter.fragment(el("input").attr("value", "\" onfocus=\"alert(1)")))
			.isEqualTo("<input value=\"&quot; onfocus=&quot;alert(1)\">");
	}

	@Test
	void controlCharactersAndTurnedTextBecomeVisible() {
		assertThat(HtmlWriter.fragment(Html.text("a\u0000b\u202Ec\td"))).isEqualTo("a\uFFFDb\uFFFDc\td");
	}

	@Test
	void theSameValueGivesTheSameBytes() {
		assertThat(HtmlWriter.document(el("html", el("body", "明账"))))
			.isEqualTo(HtmlWriter.document(el("html", el("body", "明账"))))
			.asString(StandardCharsets.UTF_8)
			.isEqualTo("<!DOCTYPE html>\n<html><body>明账</body>\n</html>\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", " \tjavascript:alert(1)", "data:text/html,x",
			"https://other.example/", "\u0001javascript:alert(1)" })
	void linksLeadNowhereElse(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> link(address, "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/?q=a:b", "#f-summary-201-amount", "../final-accounts@1/facts/summary/201/amount",
			"facts.csv" })
	void relativeLinksMayHoldColons(String address) {
		assertThat(HtmlWriter.fragment(link(address, "x"))).isEqualTo("<a href=\"" + address + "\">x</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "onclick", "style", "STYLE", "a b", "" })
	void whatCouldRunIsNoAttribute(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> el("p").attr(name, "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "script", "style", "p><script", "SCRIPT" })
	void whatCouldRunIsNoElement(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> el(name));
	}

	@Test
	void aStyleSheetHoldsNoMarkup() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Html.Style("</style><script>"));
	}

	@Property
	boolean noTextOpensAnElement(@ForAll String text) {
		return !HtmlWriter.fragment(Html.text(text)).contains("<");
	}

}
