package org.mingzhang.submission.filing;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;

/**
 * A request that is refused, with everything its sender needs to mend it. Thrown by every
 * use case; nothing was changed when it is, unless the use case says otherwise.
 */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient List<Trouble> troubles;

	private final transient @Nullable FilingId filing;

	private final @Nullable Duration retryAfter;

	private final transient List<FilingId> done;

	/**
	 * Refuses a request.
	 * @param reason why
	 * @param sentence what is wrong and what to do
	 */
	public Refused(Reason reason, String sentence) {
		this(reason, sentence, List.of(), null);
	}

	/**
	 * Refuses a request for several located reasons.
	 * @param reason why
	 * @param sentence what is wrong and what to do
	 * @param troubles all the located reasons
	 */
	public Refused(Reason reason, String sentence, List<Trouble> troubles) {
		this(reason, sentence, troubles, null);
	}

	/**
	 * Refuses a request because of a filing.
	 * @param reason why
	 * @param sentence what is wrong and what to do
	 * @param troubles all the located reasons
	 * @param filing the filing to look at
	 */
	public Refused(Reason reason, String sentence, List<Trouble> troubles, @Nullable FilingId filing) {
		this(reason, sentence, troubles, filing, null, List.of());
	}

	/**
	 * Refuses a request for a while.
	 * @param reason why
	 * @param sentence what is wrong and what to do
	 * @param retryAfter when it is worth trying again
	 */
	public Refused(Reason reason, String sentence, Duration retryAfter) {
		this(reason, sentence, List.of(), null, retryAfter, List.of());
	}

	private Refused(Reason reason, String sentence, List<Trouble> troubles, @Nullable FilingId filing,
			@Nullable Duration retryAfter, List<FilingId> done) {
		super(sentence, null, false, false);
		this.reason = reason;
		this.troubles = List.copyOf(troubles);
		this.filing = filing;
		this.retryAfter = retryAfter;
		this.done = List.copyOf(done);
	}

	/**
	 * Refuses a part of what was asked for.
	 * @param reason why
	 * @param sentence what is wrong and what to do
	 * @param troubles all the located reasons
	 * @param done the filings for which it is done all the same
	 * @return the refusal
	 */
	public static Refused partly(Reason reason, String sentence, List<Trouble> troubles, List<FilingId> done) {
		return new Refused(reason, sentence, troubles, null, null, done);
	}

	static Refused wrongState(FilingId id, FilingState state, Act act) {
		return new Refused(Reason.WRONG_STATE, "该申报处于“%s”状态，不能%s。 The filing is %s, so it can't be %s now."
			.formatted(state.label(), act.verb(), state.id(), act.participle()), List.of(), id);
	}

	static Refused noSuchFiling(FilingId id) {
		return new Refused(Reason.NO_SUCH_FILING,
				"没有编号为 %s 的申报，请核对编号。 There is no filing %s: check its id.".formatted(id, id));
	}

	/**
	 * {@return why}
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * {@return all located reasons}
	 */
	public List<Trouble> troubles() {
		return this.troubles;
	}

	/**
	 * {@return the filing to look at, if there is one}
	 */
	public @Nullable FilingId filing() {
		return this.filing;
	}

	/**
	 * {@return when it is worth trying again, if that is known}
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	/**
	 * {@return the filings for which it is done all the same}
	 */
	public List<FilingId> done() {
		return this.done;
	}

}
