package org.mingzhang.contracts.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Records as compressed JSON, which keeps a filing far below what a document of the
 * database may weigh.
 */
public final class Packed {

	private Packed() {
	}

	/**
	 * Compresses bytes.
	 * @param bytes any bytes, such as {@link EventCodec#write} makes them
	 * @return the same, smaller
	 */
	public static byte[] pack(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/**
	 * Expands bytes.
	 * @param packed what {@link #pack} made
	 * @return the bytes
	 * @throws UncheckedIOException if it made something else
	 */
	public static byte[] unpack(byte[] packed) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
