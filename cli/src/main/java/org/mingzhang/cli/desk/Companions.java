package org.mingzhang.cli.desk;

import java.util.List;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.rulebook.background.Background;
import org.mingzhang.rulebook.background.Known;

/**
 * Earlier filings that a department has at hand: its last year, its approved budget. They
 * stand in for what the ledger would tell.
 *
 * @param filings the filings
 */
public record Companions(List<FilingContent> filings) {

	public Companions {
		filings = List.copyOf(filings);
	}

	/** What is known besides a filing. */
	Background background(FilingContent filing) {
		Background offline = Background.OFFLINE;
		return new Background(find(filing, filing.kind(), filing.year() - 1, "没有提供上年的同类文件"),
				find(filing, FilingKind.BUDGET, filing.year(), "没有提供当年的预算文件"), offline.units(), offline.peers(),
				offline.ledger(), List.of());
	}

	private Known<FilingContent> find(FilingContent filing, FilingKind kind, int year, String otherwise) {
		return this.filings.stream()
			.filter((other) -> other.kind() == kind && other.year() == year
					&& other.departmentName().equals(filing.departmentName()))
			.findFirst()
			.<Known<FilingContent>>map(Known.Told::new)
			.orElseGet(() -> new Known.Untold<>(otherwise));
	}

}
