package org.mingzhang.systemtests;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Rights, seen from outside: a department its own, a bureau its district, nobody both.
 */
@ExtendWith(Mingzhang.Running.class)
class WhoMayDoWhatIT {

	@Test
	void aDepartmentSeesAndTouchesOnlyItsOwn(Mingzhang mingzhang) {
		String filing = draft(mingzhang);
		Department other = mingzhang.department("420107-101");
		other.get("/api/v1/filings/" + filing).expecting(403);
		other.get("/api/v1/filings/" + filing + "/facts").expecting(403);
		other.submits(filing).expecting(403);
		other.files(Samples.qiaokouOrganisation(), "for-somebody-else").expecting(403);
	}

	@Test
	void aDepartmentCannotApproveItsOwnFiling(Mingzhang mingzhang) {
		String filing = draft(mingzhang);
		Department department = mingzhang.department(Samples.QIAOKOU_ORGANISATION);
		department.post("/api/v1/filings/" + filing + "/approval", "{\"comment\":\"\"}").expecting(403);
		department.get("/api/v1/reviews").expecting(403);
	}

	@Test
	void aBureauActsInItsDistrictOnly(Mingzhang mingzhang) {
		String filing = draft(mingzhang);
		Bureau elsewhere = mingzhang.bureau("420107");
		elsewhere.get("/api/v1/filings/" + filing).expecting(403);
		elsewhere.post("/api/v1/filings/" + filing + "/approval", "{\"comment\":\"\"}").expecting(403);
		elsewhere.get("/api/v1/ledger/verification?district=420104").expecting(403);
	}

	@Test
	void withoutATokenOfOursNobodyFiles(Mingzhang mingzhang) {
		Visitor nobody = mingzhang.visitor();
		nobody.get("/api/v1/filings").expecting(401);
		nobody
			.send(nobody.request("/api/v1/filings")
				.header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
				.GET())
			.expecting(401);
		nobody
			.send(nobody.request("/api/v1/filings")
				.header("Idempotency-Key", "nobody")
				.POST(BodyPublishers.ofString(Samples.qiaokouOrganisation())))
			.expecting(401);
	}

	private static String draft(Mingzhang mingzhang) {
		Department department = mingzhang.department(Samples.QIAOKOU_ORGANISATION);
		return department.files(Samples.qiaokouOrganisation(), "who-may-do-what").field("id");
	}

}
