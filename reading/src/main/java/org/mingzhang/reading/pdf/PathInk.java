package org.mingzhang.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The operators that draw paths. Of a path only straight stretches matter: those stroked,
 * and rectangles filled so thin that they look like lines.
 */
final class PathInk {

	private final PageInk page;

	private final List<Box> stretches = new ArrayList<>();

	/** Boxes around the parts of the path. */
	private final List<Box> parts = new ArrayList<>();

	private @Nullable Box start;

	private @Nullable Box at;

	private boolean clipping;

	PathInk(PageInk page) {
		this.page = page;
	}

	List<OperatorProcessor> operators() {
		Stream<OperatorProcessor> building = Stream.of(new PathOperator("m", 2, this::move),
				new PathOperator("l", 2, this::line), new PathOperator("c", 6, this::curve),
				new PathOperator("v", 4, this::curve), new PathOperator("y", 4, this::curve),
				new PathOperator("re", 4, this::rectangle), new PathOperator("h", 0, (_) -> close()),
				new PathOperator("W", 0, (_) -> this.clipping = true),
				new PathOperator("W*", 0, (_) -> this.clipping = true));
		Stream<OperatorProcessor> painting = Stream.of(new PathOperator("n", 0, (_) -> end()),
				new PathOperator("S", 0, (_) -> stroke()), new PathOperator("s", 0, (_) -> closeAndStroke()),
				new PathOperator("f", 0, (_) -> fill()), new PathOperator("F", 0, (_) -> fill()),
				new PathOperator("f*", 0, (_) -> fill()), new PathOperator("B", 0, (_) -> stroke()),
				new PathOperator("B*", 0, (_) -> stroke()), new PathOperator("b", 0, (_) -> closeAndStroke()),
				new PathOperator("b*", 0, (_) -> closeAndStroke()));
		return Stream.concat(building, painting).toList();
	}

	private void move(float[] to) {
		this.at = point(to[0], to[1]);
		this.start = this.at;
		this.parts.add(this.at);
	}

	private void line(float[] to) {
		goTo(point(to[0], to[1]), true);
	}

	private void curve(float[] to) {
		goTo(point(to[to.length - 2], to[to.length - 1]), false);
	}

	private void goTo(Box next, boolean straight) {
		Box from = this.at;
		if (from == null || this.parts.isEmpty()) {
			return;
		}
		if (straight) {
			this.stretches.add(from.and(next));
		}
		this.parts.set(this.parts.size() - 1, this.parts.getLast().and(next));
		this.at = next;
	}

	private void rectangle(float[] sides) {
		move(new float[] { sides[0], sides[1] });
		line(new float[] { sides[0] + sides[2], sides[1] });
		line(new float[] { sides[0] + sides[2], sides[1] + sides[3] });
		line(new float[] { sides[0], sides[1] + sides[3] });
		close();
	}

	private void close() {
		if (this.start != null) {
			goTo(this.start, true);
		}
	}

	private void stroke() {
		this.stretches.forEach(this.page::addLine);
		end();
	}

	private void closeAndStroke() {
		close();
		stroke();
	}

	private void fill() {
		this.parts.forEach(this.page::addLine);
		end();
	}

	private void end() {
		if (this.clipping && !this.parts.isEmpty()) {
			this.page.clipTo(this.parts.stream().reduce(Box::and).orElseThrow());
		}
		this.clipping = false;
		this.stretches.clear();
		this.parts.clear();
		this.at = null;
		this.start = null;
	}

	private Box point(float x, float y) {
		Matrix space = this.page.getGraphicsState().getCurrentTransformationMatrix();
		return Space.point(space, x, y);
	}

	/** An operator with so many numbers; with fewer it does nothing. */
	private final class PathOperator extends OperatorProcessor {

		private final String name;

		private final int operands;

		private final Consumer<float[]> action;

		PathOperator(String name, int operands, Consumer<float[]> action) {
			super(PathInk.this.page);
			this.name = name;
			this.operands = operands;
			this.action = action;
		}

		@Override
		public void process(Operator operator, List<COSBase> given) {
			if (given.size() < this.operands) {
				return;
			}
			float[] numbers = new float[this.operands];
			for (int i = 0; i < this.operands; i++) {
				if (!(given.get(i) instanceof COSNumber number)) {
					return;
				}
				numbers[i] = number.floatValue();
			}
			this.action.accept(numbers);
		}

		@Override
		public String getName() {
			return this.name;
		}

	}

}
