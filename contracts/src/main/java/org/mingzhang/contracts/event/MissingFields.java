package org.mingzhang.contracts.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds what JSON left out. A reader that takes a missing field for null would fail far
 * from here; so every component of a record that is not declared nullable must be there.
 */
final class MissingFields {

	private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {

		@Override
		protected List<RecordComponent> computeValue(Class<?> type) {
			return List.of(type.getRecordComponents());
		}

	};

	private final List<String> paths = new ArrayList<>();

	private MissingFields() {
	}

	/**
	 * Looks through a record and everything in it.
	 * @param value what was read
	 * @return the paths of the missing fields, such as {@code content.facts[3].value}
	 */
	static List<String> of(Object value) {
		MissingFields missing = new MissingFields();
		missing.look(value, "");
		return missing.paths;
	}

	private void look(Object value, String path) {
		if (value instanceof Collection<?> elements) {
			int index = 0;
			for (Object element : elements) {
				look(element, path + "[" + index + "]");
				index++;
			}
		}
		else if (value instanceof Record) {
			for (RecordComponent component : COMPONENTS.get(value.getClass())) {
				look(value, component, path.isEmpty() ? component.getName() : path + "." + component.getName());
			}
		}
	}

	private void look(Object holder, RecordComponent component, String path) {
		Object value = read(holder, component);
		if (value != null) {
			look(value, path);
		}
		else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			this.paths.add(path);
		}
	}

	private static @Nullable Object read(Object holder, RecordComponent component) {
		try {
			return component.getAccessor().invoke(holder);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(holder.getClass() + " does not show " + component.getName(), ex);
		}
	}

}
