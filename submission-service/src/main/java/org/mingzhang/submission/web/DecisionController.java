package org.mingzhang.submission.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.event.CellRemark;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Cell;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;
import org.mingzhang.submission.filing.Trouble;
import org.mingzhang.submission.review.Deciding;
import org.mingzhang.submission.review.Deciding.Chosen;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a finance bureau decides. */
@RestController
@RequestMapping("/api/v1")
class DecisionController {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final Deciding deciding;

	private final Bodies bodies;

	private final Registry registry;

	private final Clock clock;

	DecisionController(Deciding deciding, Bodies bodies, Registry registry, Clock clock) {
		this.deciding = deciding;
		this.bodies = bodies;
		this.registry = registry;
		this.clock = clock;
	}

	@PostMapping("/filings/{id}/approval")
	ResponseEntity<FilingView> approve(Actor actor, FilingId id, Precondition seen,
			@RequestBody(required = false) byte @Nullable [] body) {
		ApprovalBody given = this.bodies.read(body, ApprovalBody.class);
		return shown(this.deciding.approve(actor, id, seen, repliedOn(given.repliedAt()), orEmpty(given.comment())));
	}

	@PostMapping("/filings/{id}/return")
	ResponseEntity<FilingView> giveBack(Actor actor, FilingId id, Precondition seen,
			@RequestBody(required = false) byte @Nullable [] body) {
		ReturnBody given = this.bodies.read(body, ReturnBody.class);
		List<CellRemark> remarks = remarks(Objects.requireNonNullElse(given.cells(), List.of()));
		return shown(this.deciding.giveBack(actor, id, seen, orEmpty(given.reason()), remarks));
	}

	@PostMapping("/approvals")
	Page<FilingView> approveAll(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
		ApprovalsBody given = this.bodies.read(body, ApprovalsBody.class);
		List<Chosen> chosen = Objects.requireNonNullElse(given.filings(), List.<ChosenBody>of())
			.stream()
			.distinct()
			.map(ChosenBody::chosen)
			.toList();
		if (chosen.isEmpty()) {
			throw new Refused(Reason.BAD_REQUEST, "filings 应列出要批复的申报编号。filings lists the ids to approve.");
		}
		List<Overview> approved = this.deciding.approveAll(actor, chosen, repliedOn(given.repliedAt()),
				orEmpty(given.comment()));
		return new Page<>(approved.stream().map((filing) -> FilingView.of(filing, this.registry)).toList(), null);
	}

	private ResponseEntity<FilingView> shown(Overview filing) {
		return ResponseEntity.ok().eTag(Long.toString(filing.revision())).body(FilingView.of(filing, this.registry));
	}

	private static List<CellRemark> remarks(List<RemarkBody> given) {
		List<CellRemark> remarks = new ArrayList<>();
		List<Trouble> troubles = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			RemarkBody remark = given.get(i);
			if (remark.isWhole()) {
				remarks.add(remark.remarked());
			}
			else {
				troubles.add(Trouble.at(remark.form(), remark.row(), remark.column(),
						"cells[%d]：批注须同时给出 form、row、column 和 remark。 A remark needs form, row, column and remark."
							.formatted(i)));
			}
		}
		if (!troubles.isEmpty()) {
			throw new Refused(Reason.INVALID_ENTRIES, "退回内容有误，未退回。 The filing was not returned: mend these entries.",
					troubles);
		}
		return remarks;
	}

	/** A date, or a time whose date in China counts; today if none is given. */
	private LocalDate repliedOn(@Nullable String given) {
		if (given == null || given.isBlank()) {
			return LocalDate.ofInstant(this.clock.instant(), CHINA);
		}
		try {
			return given.contains("T") ? OffsetDateTime.parse(given).atZoneSameInstant(CHINA).toLocalDate()
					: LocalDate.parse(given);
		}
		catch (DateTimeException ex) {
			throw new Refused(Reason.INVALID_ENTRIES,
					"批复日期 repliedAt 应如 2024-08-20。repliedAt is a date such as 2024-08-20.");
		}
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/**
	 * An approval.
	 *
	 * @param comment a comment
	 * @param repliedAt the date of 批复
	 */
	record ApprovalBody(@Nullable String comment, @Nullable String repliedAt) {
	}

	/**
	 * An approval of several filings.
	 *
	 * @param filings the filings
	 * @param comment a comment on all of them
	 * @param repliedAt the date of 批复
	 */
	record ApprovalsBody(@Nullable List<ChosenBody> filings, @Nullable String comment, @Nullable String repliedAt) {
	}

	/**
	 * A filing to approve: its id alone, or with the revision that was seen.
	 *
	 * @param id its id
	 * @param revision the revision; null if it is approved whatever that is
	 */
	record ChosenBody(FilingId id, @Nullable Long revision) {

		@JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
		ChosenBody {
			if (id == null) {
				throw new IllegalArgumentException("缺 id，应如 {\"id\",\"revision\"} the id is missing");
			}
		}

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static ChosenBody of(String id) {
			return new ChosenBody(FilingId.parse(id), null);
		}

		Chosen chosen() {
			return new Chosen(this.id, new Precondition(this.revision));
		}

	}

	/**
	 * A return.
	 *
	 * @param reason why
	 * @param cells remarks at cells
	 */
	record ReturnBody(@Nullable String reason, @Nullable List<RemarkBody> cells) {
	}

	/** A remark at a cell. */
	record RemarkBody(@Nullable String form, @Nullable String row, @Nullable String column, @Nullable String remark) {

		boolean isWhole() {
			return Stream.of(orEmpty(this.form), orEmpty(this.row), orEmpty(this.column), orEmpty(this.remark))
				.noneMatch(String::isBlank);
		}

		CellRemark remarked() {
			return new CellRemark(new Cell(orEmpty(this.form), orEmpty(this.row), orEmpty(this.column)),
					orEmpty(this.remark));
		}

	}

}
