package org.mingzhang.forms.identity;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which totals contain which parts; made to find out quickly that nothing goes in a
 * circle.
 */
final class SumGraph {

	private final int nodes;

	private final Ints totals = new Ints();

	private final Ints parts = new Ints();

	SumGraph(int nodes) {
		this.nodes = nodes;
	}

	void add(int total, int part) {
		this.totals.add(total);
		this.parts.add(part);
	}

	/** The nodes on a circle, and those on a way from one circle to another. */
	BitSet circular() {
		BitSet remaining = new BitSet(this.nodes);
		remaining.set(0, this.nodes);
		peel(remaining, this.totals.toArray(), this.parts.toArray());
		if (!remaining.isEmpty()) {
			peel(remaining, this.parts.toArray(), this.totals.toArray());
		}
		return remaining;
	}

	/** Takes away, again and again, every node that no remaining edge leads to. */
	private void peel(BitSet remaining, int[] from, int[] to) {
		int[] arriving = new int[this.nodes];
		int[] starts = new int[this.nodes + 1];
		for (int edge = 0; edge < from.length; edge++) {
			if (remaining.get(from[edge]) && remaining.get(to[edge])) {
				arriving[to[edge]]++;
				starts[from[edge] + 1]++;
			}
		}
		for (int node = 0; node < this.nodes; node++) {
			starts[node + 1] += starts[node];
		}
		int[] targets = new int[starts[this.nodes]];
		int[] next = starts.clone();
		for (int edge = 0; edge < from.length; edge++) {
			if (remaining.get(from[edge]) && remaining.get(to[edge])) {
				targets[next[from[edge]]++] = to[edge];
			}
		}
		int[] free = remaining.stream().filter((node) -> arriving[node] == 0).toArray();
		int[] queue = Arrays.copyOf(free, this.nodes);
		int end = free.length;
		for (int at = 0; at < end; at++) {
			int node = queue[at];
			remaining.clear(node);
			for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
				if (--arriving[targets[edge]] == 0) {
					queue[end++] = targets[edge];
				}
			}
		}
	}

}
