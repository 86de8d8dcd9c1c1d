package org.mingzhang.reading.word;

import org.mingzhang.reading.document.Notices;

/** What of a document is not read as it stands, to be told once for each kind. */
final class Oddities {

	private int hidden;

	private int deletions;

	private int insertions;

	void hidden() {
		this.hidden++;
	}

	void deleted() {
		this.deletions++;
	}

	void inserted() {
		this.insertions++;
	}

	void tell(Notices notices) {
		if (this.hidden > 0) {
			notices.remark(0,
					"文件有 %d 处隐藏文字，未读取。 Hidden text in %d places was not read.".formatted(this.hidden, this.hidden));
		}
		if (this.deletions + this.insertions > 0) {
			notices.remark(0,
					"文件有未接受的修订（插入 %d 处、删除 %d 处），已按全部接受后的内容读取。 The document has unaccepted changes; it was read as if all were accepted."
						.formatted(this.insertions, this.deletions));
		}
	}

}
