package org.mingzhang.reading.workbook;

/** Counts what is kept. */
final class Budget {

	private final int most;

	private int taken;

	Budget(int most) {
		this.most = most;
	}

	void take() throws TooMuch {
		this.taken++;
		if (this.taken > this.most) {
			throw new TooMuch(
					"工作簿中各表的单元格超过 %d 个，未予读入；请只保留公开表和说明后提交。 The forms of the workbook have too many cells; keep only what is to be filed."
						.formatted(this.most));
		}
	}

	int left() {
		return this.most - this.taken;
	}

}
