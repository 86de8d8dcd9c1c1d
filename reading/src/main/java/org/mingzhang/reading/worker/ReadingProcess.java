package org.mingzhang.reading.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadableFormat;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;

/**
 * The process that reads documents, one after the other: tasks come in on its standard
 * input, answers leave on its standard output, what libraries say goes to its standard
 * error. It ends when its input does, that is with whoever started it, and at once when
 * its memory does.
 */
public final class ReadingProcess {

	/**
	 * The virtual machine ends with the same status when its heap is full; an answer that
	 * would fill the caller's counts like that.
	 */
	static final int OUT_OF_MEMORY = 3;

	/** Sent once, before any answer. */
	private static final byte[] READY = new byte[0];

	private final Reading reading;

	private final DataOutputStream out;

	private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

	private ReadingProcess(Reading reading, OutputStream out) {
		this.reading = reading;
		this.out = new DataOutputStream(new BufferedOutputStream(out));
	}

	/**
	 * Reads documents until its input ends.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());
		serve((format, document, hints) -> format.read(reader, document, hints));
	}

	/**
	 * Reads documents until the input ends. The standard streams of this process are
	 * nobody else's from now on.
	 * @param reading how a document is read
	 */
	public static void serve(Reading reading) {
		InputStream in = System.in;
		PrintStream out = System.out;
		System.setIn(InputStream.nullInputStream());
		System.setOut(System.err);
		ReadingProcess process = new ReadingProcess(reading, out);
		Thread.ofPlatform().name("documents").daemon().start(process::read);
		process.receive(new DataInputStream(in));
	}

	/**
	 * Goes on listening while a document is read, to notice that nobody waits any more.
	 */
	private void receive(DataInputStream in) {
		try {
			while (true) {
				this.received.add(new Received(Task.receive(in), Frames.read(in, Frames.LONGEST_TASK)));
			}
		}
		catch (EOFException ex) {
			Runtime.getRuntime().halt(0);
		}
		catch (IOException | IllegalArgumentException ex) {
			ex.printStackTrace(System.err);
			Runtime.getRuntime().halt(1);
		}
	}

	private void read() {
		try {
			send(READY);
			while (true) {
				Received next = this.received.take();
				byte[] answer = answer(next);
				if (answer.length > Frames.LONGEST_ANSWER) {
					Runtime.getRuntime().halt(OUT_OF_MEMORY);
				}
				send(answer);
			}
		}
		catch (OutOfMemoryError ex) {
			Runtime.getRuntime().halt(OUT_OF_MEMORY);
		}
		catch (IOException | InterruptedException ex) {
			Runtime.getRuntime().halt(1);
		}
	}

	private void send(byte[] frame) throws IOException {
		Frames.write(this.out, frame);
		this.out.flush();
	}

	private byte[] answer(Received next) {
		try {
			return Answer.of(this.reading.read(next.task().format(), next.document(), next.task().hints()));
		}
		catch (RuntimeException | StackOverflowError | LinkageError ex) {
			ex.printStackTrace(System.err);
			return Answer.broken();
		}
	}

	/** How a document is read. */
	@FunctionalInterface
	public interface Reading {

		/**
		 * Reads a document.
		 * @param format its format
		 * @param document its bytes
		 * @param hints what the sender says about it
		 * @return its content, or every reason why it cannot be read
		 */
		ReadingResult read(ReadableFormat format, byte[] document, Hints hints);

	}

	private record Received(Task task, byte[] document) {
	}

}
