package org.mingzhang.submission.filing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mingzhang.contracts.event.CellRemark;

/**
 * The bureau's decision to return (退回).
 *
 * @param by the account that returned it
 * @param reason why, for the department to act on
 * @param remarks remarks at cells, may be none
 */
public record Return(String by, String reason, List<CellRemark> remarks) {

	public Return {
		remarks = List.copyOf(remarks);
	}

	/** Reason and remarks in lines, as the history keeps them. */
	String note() {
		return Stream
			.concat(Stream.of(this.reason),
					this.remarks.stream().map((remark) -> remark.cell() + ": " + remark.remark()))
			.collect(Collectors.joining("\n"));
	}

}
