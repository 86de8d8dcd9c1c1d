package org.mingzhang.forms.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of several forms side by side, as one long row. */
final class RowSlots {

	private final Map<String, Map<String, Integer>> byForm = new LinkedHashMap<>();

	private final List<String> forms = new ArrayList<>();

	private final List<String> columns = new ArrayList<>();

	private final List<Long> bits = new ArrayList<>();

	RowSlots(List<FormShape> shapes) {
		for (FormShape shape : shapes) {
			Map<String, Integer> slots = new LinkedHashMap<>();
			long bit = 1L << this.byForm.size();
			shape.columns().forEach((column) -> {
				slots.put(column, this.columns.size());
				this.forms.add(shape.id());
				this.columns.add(column);
				this.bits.add(bit);
			});
			this.byForm.put(shape.id(), slots);
		}
	}

	int size() {
		return this.columns.size();
	}

	boolean has(String form) {
		return this.byForm.containsKey(form);
	}

	/** The place of a column, or −1. */
	int of(String form, String column) {
		return this.byForm.getOrDefault(form, Map.of()).getOrDefault(column, -1);
	}

	long bit(String form) {
		return this.bits.get(this.forms.indexOf(form));
	}

	/** The form of a slot, as a bit. */
	long[] bits() {
		return this.bits.stream().mapToLong(Long::longValue).toArray();
	}

	String form(int slot) {
		return this.forms.get(slot);
	}

	String column(int slot) {
		return this.columns.get(slot);
	}

}
