package org.mingzhang.ledger.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.mingzhang.contracts.event.Event;
import org.mingzhang.contracts.event.EventType;
import org.mingzhang.contracts.event.Topic;

/** Partitions in memory, with the offsets that the ledger has committed. */
public final class SimulatedLog implements EventLog {

	static final int PARTITIONS = 3;

	private final List<List<Event>> filings = new ArrayList<>();

	private final List<Event> postings = new ArrayList<>();

	private final Map<Integer, Long> committed = new TreeMap<>();

	public SimulatedLog() {
		for (int i = 0; i < PARTITIONS; i++) {
			this.filings.add(new ArrayList<>());
			this.committed.put(i, 0L);
		}
	}

	public void publish(Event event) {
		partition(event).add(event);
	}

	/** The next event of a partition that the ledger has not committed, or null. */
	Event next(int partition) {
		List<Event> events = this.filings.get(partition);
		int offset = this.committed.get(partition).intValue();
		return (offset < events.size()) ? events.get(offset) : null;
	}

	public void commit(int partition) {
		this.committed.merge(partition, 1L, Long::sum);
	}

	/** Commits all there is. */
	public void commitAll() {
		for (int i = 0; i < PARTITIONS; i++) {
			this.committed.put(i, (long) this.filings.get(i).size());
		}
	}

	/** What others were told, to be tampered with. */
	public List<Event> postings() {
		return this.postings;
	}

	@Override
	public Map<Integer, Long> workedOff() {
		return Map.copyOf(this.committed);
	}

	@Override
	public long read(Topic topic, String district, Consumer<? super Logged> reader) {
		List<List<Event>> partitions = (topic == Topic.FILINGS) ? this.filings : List.of(this.postings);
		for (int partition = 0; partition < partitions.size(); partition++) {
			List<Event> events = partitions.get(partition);
			for (int offset = 0; offset < events.size(); offset++) {
				if (events.get(offset).filing().series().department().district().equals(district)) {
					reader.accept(new Logged(new Offset(partition, offset), events.get(offset)));
				}
			}
		}
		return 0;
	}

	private List<Event> partition(Event event) {
		return (EventType.of(event).topic() == Topic.FILINGS)
				? this.filings.get(Math.floorMod(event.filing().series().toString().hashCode(), PARTITIONS))
				: this.postings;
	}

}
