package org.mingzhang.local.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in which what was answered is kept. Left to itself, H2 writes about once a
 * second and whenever its buffer is full, so a killed process would lose writes that were
 * acknowledged, or keep half of one. Here every command is written whole before its
 * answer leaves: commands share a lock that the writer takes alone, so it never sees half
 * a command.
 * <p>
 * What is written survives the end of the process, not that of the machine: the file is
 * not forced to the disk, as a demonstration need not wait for it.
 */
final class DurableBackend extends H2Backend {

	private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

	private static final Duration HOUSEKEEPING = Duration.ofSeconds(20);

	private static final int COMPACTION_MILLIS = 200;

	private static final int CACHE_MEGABYTES = 32;

	/** Above all that is ever unsaved: H2 then never writes on its own. */
	private static final int UNSAVED_KILOBYTES = 1 << 20;

	private final MVStore store;

	private final Timer housekeeper = new Timer("housekeeper", true);

	private final Lock command;

	private final Lock save;

	private DurableBackend(MVStore store) {
		super(store);
		this.store = store;
		ReadWriteLock lock = new ReentrantReadWriteLock(true);
		this.command = lock.readLock();
		this.save = lock.writeLock();
		this.housekeeper.schedule(new TimerTask() {
			@Override
			public void run() {
				compact();
			}
		}, HOUSEKEEPING.toMillis(), HOUSEKEEPING.toMillis());
	}

	/**
	 * Opens the file, or makes it.
	 * @param file the one file that holds all databases
	 * @return the store
	 * @throws MVStoreException if another process has it open, or it is no such file
	 */
	static DurableBackend open(Path file) {
		return new DurableBackend(new MVStore.Builder().fileName(file.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(UNSAVED_KILOBYTES)
			.cacheSize(CACHE_MEGABYTES)
			.compress()
			.open());
	}

	@Override
	public Document handleMessage(MongoMessage message) {
		try {
			return answer(message);
		}
		finally {
			save();
		}
	}

	/** Health checks ask with the newer of the two words. */
	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		if ("hello".equals(command)) {
			Document answer = super.handleCommand(channel, database, "isMaster", query);
			answer.put("isWritablePrimary", true);
			return answer;
		}
		return super.handleCommand(channel, database, command, query);
	}

	private Document answer(MongoMessage message) {
		this.command.lock();
		try {
			return super.handleMessage(message);
		}
		catch (MongoServerException ex) {
			log.debug("Refused: {}", ex.getMessage());
			throw ex;
		}
		catch (RuntimeException ex) {
			log.error("A command failed", ex);
			throw ex;
		}
		finally {
			this.command.unlock();
		}
	}

	/**
	 * An answer may tell of what another command has just changed, so that is saved too.
	 */
	private void save() {
		if (this.store.hasUnsavedChanges()) {
			alone(this.store::commit);
		}
	}

	private void compact() {
		alone(() -> this.store.compactFile(COMPACTION_MILLIS));
	}

	private void alone(Runnable work) {
		this.save.lock();
		try {
			work.run();
		}
		catch (MVStoreException ex) {
			log.error("The database can't write its file; is the disk full? It stops, so that nothing unsaved is shown",
					ex);
			Runtime.getRuntime().halt(1);
		}
		finally {
			this.save.unlock();
		}
	}

	@Override
	public void close() {
		this.housekeeper.cancel();
		super.close();
	}

}
