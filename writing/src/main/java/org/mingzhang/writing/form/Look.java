package org.mingzhang.writing.form;

/** What a label of a form is, which tells how it looks. */
public enum Look {

	/** The head of a column. */
	HEAD,

	/** A printed number of a line or a column (行次, 栏次, 序号). */
	NUMBER,

	/** The name of a line. */
	LABEL,

	/** The name of a part, below the line it is a part of. */
	PART,

	/** The name of a total. */
	TOTAL,

	/** A classification code. */
	CODE,

	/** A cell that is always empty. */
	EMPTY

}
