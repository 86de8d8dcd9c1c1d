package org.mingzhang.reading.archive;

import java.io.IOException;

/**
 * An archive or a part of it cannot be read. The message is a sentence for the person who
 * files, Chinese first.
 */
public final class ArchiveException extends IOException {

	private static final long serialVersionUID = 1;

	private final String sentence;

	/**
	 * Says why.
	 * @param sentence a sentence for the person who files, Chinese first
	 */
	public ArchiveException(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	/**
	 * {@return what is to be said to the person who files}
	 */
	public String sentence() {
		return this.sentence;
	}

	/**
	 * The same as such an exception; all else that goes wrong with bytes in memory is
	 * damage.
	 */
	static ArchiveException of(IOException ex) {
		return (ex instanceof ArchiveException own) ? own : damaged();
	}

	static ArchiveException damaged() {
		return new ArchiveException("文件已损坏，无法完整读取；请重新保存后提交。 The file is damaged; save it anew.");
	}

	/**
	 * {@return that a reader was told to stop}
	 */
	public static ArchiveException stopped() {
		return new ArchiveException("文件内容过多，未能在限定内读完；请精简后提交。 Reading the file took too much.");
	}

}
