package org.mingzhang.submission.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.mingzhang.contracts.event.DisclosurePublished;
import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.FilingApproved;
import org.mingzhang.contracts.event.FilingPosted;
import org.mingzhang.contracts.event.FilingSubmitted;
import org.mingzhang.contracts.event.FilingValidated;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Fact;
import org.mingzhang.forms.check.Comparison;
import org.mingzhang.forms.check.Coverage;
import org.mingzhang.forms.check.Finding;
import org.mingzhang.forms.check.Kind;
import org.mingzhang.forms.check.Operand;
import org.mingzhang.forms.check.Place;
import org.mingzhang.forms.check.Severity;
import org.mingzhang.forms.check.State;
import org.mingzhang.forms.check.Suspect;

/**
 * The other services as far as a filing needs them. Their rule book has one rule: 6.66
 * blocks, 7.77 has to be explained, every other figure passes.
 */
public final class OtherServices {

	private static final Amount BLOCKING = Amount.parse("6.66");

	private static final Amount UNLIKELY = Amount.parse("7.77");

	private final List<Event> heard = Collections.synchronizedList(new ArrayList<>());

	private final Consumer<Event> answers;

	public OtherServices(Consumer<Event> answers) {
		this.answers = answers;
	}

	/** An event of the submission service, which the others answer. */
	public void hear(Event event) {
		this.heard.add(event);
		switch (event) {
			case FilingSubmitted submitted -> this.answers.accept(validated(submitted));
			case FilingApproved approved -> {
				this.answers.accept(new FilingPosted(approved.filing(), approved.revision(), approved.contentHash(), 2,
						"group-hash", approved.at()));
				this.answers
					.accept(new DisclosurePublished(approved.filing(), approved.revision(), approved.contentHash(),
							"/api/v1/disclosures/" + approved.filing().series(), "manifest-hash", approved.at()));
			}
			default -> {
			}
		}
	}

	public <E extends Event> Stream<E> heard(Class<E> type) {
		return List.copyOf(this.heard).stream().filter(type::isInstance).map(type::cast);
	}

	private static FilingValidated validated(FilingSubmitted submitted) {
		List<Finding> findings = submitted.content().facts().stream().map(OtherServices::finding).toList();
		return new FilingValidated(submitted.filing(), submitted.revision(), submitted.purpose(),
				submitted.contentHash(), findings, submitted.at(), List.of(), Coverage.of(findings), "pack");
	}

	private static Finding finding(Fact fact) {
		boolean blocks = fact.value().equals(BLOCKING);
		boolean unlikely = fact.value().equals(UNLIKELY);
		Place place = new Place(fact.cell().form(), fact.cell().row(), fact.cell().column(), fact.printed().toString());
		return new Finding("T1-" + fact.cell().row() + "-" + fact.cell().column(), "T1",
				unlikely ? Kind.PLAUSIBILITY : Kind.BALANCE, unlikely ? Severity.EXPLAIN : Severity.BLOCK,
				(blocks || unlikely) ? State.FAILED : State.PASSED, place,
				new Comparison(Amount.parse("1.00"), fact.value(), Amount.parse("5.66"), Amount.parse("0.01"),
						new BigDecimal("566")),
				"此数可疑", List.of(new Operand(fact.cell(), 1, fact.value())),
				blocks ? List.of(new Suspect(fact.cell(), Amount.parse("1.00"))) : List.of(), "请核对");
	}

}
