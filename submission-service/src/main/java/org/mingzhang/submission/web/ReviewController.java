package org.mingzhang.submission.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Unit;
import org.mingzhang.submission.filing.FilingState;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Visible;
import org.mingzhang.submission.review.CellDifference;
import org.mingzhang.submission.review.Comparing;
import org.mingzhang.submission.review.Comparing.Against;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a finance bureau looks at before it decides. */
@RestController
@RequestMapping("/api/v1")
class ReviewController {

	private final Visible visible;

	private final Comparing comparing;

	private final Registry registry;

	ReviewController(Visible visible, Comparing comparing, Registry registry) {
		this.visible = visible;
		this.comparing = comparing;
		this.registry = registry;
	}

	@GetMapping("/reviews")
	Page<FilingView> queue(Caller caller, @RequestParam(defaultValue = "in-review") String state,
			@RequestParam(defaultValue = "age") String sort, @RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		Given.oneOf("sort", sort, List.of("age"));
		int size = Page.size(limit);
		FilingState wanted = Objects.requireNonNull(Given.state(state));
		List<Overview> found = this.visible.queue(caller, wanted, Page.place(cursor), size + 1);
		return Page.ofOneMore(found, size, Overview::submittedPlace)
			.map((filing) -> FilingView.of(filing, this.registry));
	}

	@GetMapping("/filings/{id}/changes")
	ResponseEntity<Changes> changes(Caller caller, FilingId id,
			@RequestParam(defaultValue = "last-version") String against,
			@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String cursor) {
		Comparing.Result result = this.comparing.compare(caller, id, against(against));
		Page<ChangeView> page = Page.of(result.differences(), limit, cursor).map(ChangeView::of);
		return ResponseEntity.ok(new Changes(result.earlier(), page.items(), page.next()));
	}

	private static Against against(String id) {
		Given.oneOf("against", id, Arrays.stream(Against.values()).map(Against::id).toList());
		return Arrays.stream(Against.values()).filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * The cells that differ from an earlier filing.
	 *
	 * @param against the earlier filing
	 * @param items the cells
	 * @param next the cursor of the following piece; null if this is the last
	 */
	record Changes(FilingId against, List<ChangeView> items, @Nullable String next) {
	}

	/** A cell that differs; amounts in its unit. */
	record ChangeView(String form, String row, String column, String rowLabel, String columnLabel, Unit unit,
			@Nullable Amount before, @Nullable Amount after, Amount difference) {

		static ChangeView of(CellDifference cell) {
			return new ChangeView(cell.cell().form(), cell.cell().row(), cell.cell().column(), cell.rowLabel(),
					cell.columnLabel(), cell.unit(), cell.before(), cell.after(), cell.difference());
		}

	}

}
