package org.mingzhang.submission.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.submission.drafting.Uploads.Tally;
import org.mingzhang.submission.filing.Reason;
import org.mingzhang.submission.filing.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadQuotaTests {

	/** Ten in the evening in China. */
	private static final Instant EVENING = Instant.parse("2026-03-02T14:00:00Z");

	private static final DepartmentCode FIRST = DepartmentCode.parse("420107-101");

	private static final DepartmentCode SECOND = DepartmentCode.parse("420107-102");

	private final Uploads uploads = new InMemoryUploads();

	private final UploadQuota quota = at(EVENING);

	@Test
	void moreDocumentsThanADayHasAreRefusedUntilTheNextDayInChina() {
		for (int i = 0; i < 3; i++) {
			this.quota.take(caller(FIRST), document(FIRST, 10));
		}
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.quota.take(caller(FIRST), document(FIRST, 10)))
			.withMessageStartingWith("今日上传已达限额（3 份、")
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.QUOTA_USED))
			.satisfies((refused) -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(2)));
		at(EVENING.plus(Duration.ofHours(2))).take(caller(FIRST), document(FIRST, 10));
	}

	@Test
	void aDocumentThatIsTooMuchTakesNothing() {
		this.quota.take(caller(FIRST), document(FIRST, 60));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.quota.take(caller(FIRST), document(FIRST, 41)));
		this.quota.take(caller(FIRST), document(FIRST, 40));
	}

	@Test
	void anotherDepartmentHasAQuotaOfItsOwn() {
		this.quota.take(caller(FIRST), document(FIRST, 100));
		this.quota.take(caller(SECOND), document(null, 100));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.quota.take(caller(FIRST), document(null, 1)));
	}

	@Test
	void anAccountOfSeveralDepartmentsIsCountedItselfWhileTheDocumentSaysNone() {
		Caller both = caller(FIRST, SECOND);
		this.quota.take(both, document(null, 100));
		this.quota.take(both, document(SECOND, 100));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.quota.take(both, document(null, 1)));
	}

	private UploadQuota at(Instant now) {
		return new UploadQuota(this.uploads, new Tally(3, 100), Clock.fixed(now, ZoneOffset.UTC));
	}

	private static Caller caller(DepartmentCode... departments) {
		return new Caller("account of " + departments.length, Set.of(departments), Set.of());
	}

	private static SubmittedDocument document(DepartmentCode department, int size) {
		return new SubmittedDocument(new byte[size], "application/pdf", department, null, null, null);
	}

}
