package org.mingzhang.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks an entry, no further than the entry says that it goes. Ends with an error where
 * it is not what its checksum says, and where its thread is interrupted.
 */
final class EntryStream extends InputStream {

	private final Entry entry;

	private final byte[] file;

	private final Inflater inflater = new Inflater(true);

	private final CRC32 crc = new CRC32();

	private long left;

	private long stored;

	EntryStream(byte[] file, Entry entry) {
		this.entry = entry;
		this.file = file;
		this.left = entry.unpacked();
		if (entry.method() == Entry.DEFLATED) {
			this.inflater.setInput(file, entry.data(), (int) entry.packed());
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		if (Thread.currentThread().isInterrupted()) {
			throw ArchiveException.stopped();
		}
		if (length == 0) {
			return 0;
		}
		if (this.left == 0) {
			finish();
			return -1;
		}
		int wanted = (int) Math.min(length, this.left);
		int count = (this.entry.method() == Entry.STORED) ? copy(into, offset, wanted) : inflate(into, offset, wanted);
		this.crc.update(into, offset, count);
		this.left -= count;
		return count;
	}

	private int copy(byte[] into, int offset, int length) {
		System.arraycopy(this.file, this.entry.data() + (int) this.stored, into, offset, length);
		this.stored += length;
		return length;
	}

	private int inflate(byte[] into, int offset, int length) throws IOException {
		try {
			int count = this.inflater.inflate(into, offset, length);
			if (count == 0) {
				throw ArchiveException.damaged();
			}
			return count;
		}
		catch (DataFormatException ex) {
			throw ArchiveException.damaged();
		}
	}

	/** Nothing may stand behind what was said to be all. */
	private void finish() throws IOException {
		boolean whole = (int) this.crc.getValue() == this.entry.crc();
		if (this.entry.method() == Entry.DEFLATED) {
			whole &= endsHere();
		}
		if (!whole) {
			throw ArchiveException.damaged();
		}
	}

	private boolean endsHere() {
		try {
			int more = this.inflater.finished() ? 0 : this.inflater.inflate(new byte[1]);
			return more == 0 && this.inflater.finished() && this.inflater.getRemaining() == 0;
		}
		catch (DataFormatException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		this.inflater.end();
	}

}
