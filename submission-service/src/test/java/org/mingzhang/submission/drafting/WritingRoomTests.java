package org.mingzhang.submission.drafting;

import java.time.Duration;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WritingRoomTests {

	private static final byte[] DOCUMENT = { 1 };

	private final WritingRoom room = new WritingRoom(1, Duration.ZERO);

	@Test
	void whoFindsNoRoomIsAskedToComeAgain() {
		this.room.write(() -> {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.room.write(() -> DOCUMENT))
				.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.BUSY))
				.satisfies((refused) -> assertThat(refused.retryAfter()).isPositive());
			return DOCUMENT;
		});
	}

	@Test
	void whatIsWrittenOrFailedLeavesItsRoom() {
		Supplier<byte[]> broken = () -> {
			throw new IllegalStateException("broken");
		};
		assertThatIllegalStateException().isThrownBy(() -> this.room.write(broken));
		assertThat(this.room.write(() -> DOCUMENT)).isEqualTo(DOCUMENT);
		assertThat(this.room.write(() -> DOCUMENT)).isEqualTo(DOCUMENT);
	}

}
