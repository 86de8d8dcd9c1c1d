package org.mingzhang.submission.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.event.CellRemark;
import org.mingzhang.submission.filing.Approval;
import org.mingzhang.submission.filing.Return;
import org.mingzhang.submission.filing.Stage;

/**
 * What the bureau decided.
 *
 * @param by the account that decided
 * @param repliedAt the date of 批复, if it approved
 * @param comment its comment, if it approved
 * @param reason why, if it returned the filing
 * @param cells its remarks at cells, if it returned the filing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(String by, @Nullable LocalDate repliedAt, @Nullable String comment, @Nullable String reason,
		@Nullable List<RemarkView> cells) {

	static @Nullable DecisionView of(Stage stage) {
		return switch (stage) {
			case Stage.Returned(Return decision) -> new DecisionView(decision.by(), null, null, decision.reason(),
					decision.remarks().stream().map(RemarkView::of).toList());
			case Stage.Approved approved -> of(approved.approval());
			case Stage.Posted posted -> of(posted.approval());
			case Stage.Published published -> of(published.approval());
			case Stage.Superseded superseded -> of(superseded.approval());
			case Stage.Draft _, Stage.Submitted _, Stage.Invalid _, Stage.InReview _, Stage.Withdrawn _ -> null;
		};
	}

	private static DecisionView of(Approval approval) {
		return new DecisionView(approval.by(), approval.repliedOn(), approval.comment(), null, null);
	}

	/**
	 * A remark at a cell.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param remark the remark
	 */
	record RemarkView(String form, String row, String column, String remark) {

		static RemarkView of(CellRemark remark) {
			return new RemarkView(remark.cell().form(), remark.cell().row(), remark.cell().column(), remark.remark());
		}

	}

}
