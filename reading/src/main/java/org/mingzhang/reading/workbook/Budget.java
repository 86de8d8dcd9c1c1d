package org.mingzhang.reading.workbook;

/** Counts what is kept. */
final class Budget {

	/** Longest texts together, in characters a cell. */
	private static final int CHARACTERS = 80;

	private final int most;

	private int taken;

	private long characters;

	Budget(int most) {
		this.most = most;
	}

	/** Takes a cell with so many characters. */
	void take(int length) throws TooMuch {
		this.taken++;
		this.characters += length;
		if (this.characters > (long) CHARACTERS * this.most) {
			throw new TooMuch("工作簿中各表的文字过多，未予读入；请只保留公开表和说明后提交。 The forms of the workbook hold too much text.");
		}
		if (this.taken > this.most) {
			throw new TooMuch(
					"工作簿中各表的单元格超过 %d 个，未予读入；请只保留公开表和说明后提交。 The forms of the workbook have too many cells; keep only what is to be filed."
						.formatted(this.most));
		}
	}

}
