package org.mingzhang.submission.filing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps documents in memory. Passes the same contract as the real one. */
public final class InMemoryOriginals implements Originals {

	private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

	@Override
	public void keep(Original original, byte[] bytes) {
		this.kept.putIfAbsent(original.sha256(), bytes.clone());
	}

	@Override
	public Optional<byte[]> bytes(String sha256) {
		return Optional.ofNullable(this.kept.get(sha256));
	}

}
