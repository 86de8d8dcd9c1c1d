package org.mingzhang.systemtests;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens at the same moment still happens once. */
@ExtendWith(Mingzhang.Running.class)
class ManyAtOnceIT {

	@Test
	void theSameSubmissionSentTwentyTimesIsOneFilingAndTwoDecisionsHaveOneWinner(Mingzhang mingzhang) {
		String code = "130303-203";
		Department department = mingzhang.department(code);
		String document = Samples.shanhaiguanOrganisation()
			.replace("2022", "2021")
			.replace("2023", "2022")
			.replace("2024", "2023");

		List<CompletableFuture<Answer>> sent = IntStream.range(0, 20)
			.mapToObj((copy) -> department.sending(department.filing(document, "twenty-times")))
			.toList();
		List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.status()).isIn(200, 201));
		assertThat(answers).extracting((answer) -> answer.field("id")).containsOnly(code + "-2022-budget-1");
		String filing = answers.getFirst().field("id");
		department.files(document + "\n", "twenty-times").expecting(409);

		department.corrects(filing, "three-public", "vehicle", "total", "11.00").expecting(200);
		department.checks(filing);
		department.explainsWhatNeedsIt(filing);
		department.submits(filing).expecting(202);
		department.awaits(filing, "in-review");

		Bureau bureau = mingzhang.bureau("130303");
		CompletableFuture<Answer> approval = bureau.sending(bureau.approval(filing));
		CompletableFuture<Answer> returning = bureau.sending(bureau.returning(filing));
		assertThat(List.of(approval.join().status(), returning.join().status())).containsExactlyInAnyOrder(200, 409);
	}

}
