package org.mingzhang.ledger.posting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mingzhang.forms.FilingContent;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Entry;
import org.mingzhang.ledger.account.Sums;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes of booking a filing, in words of a test. */
final class Booked {

	private static final Poster POSTER = Poster.load();

	private Booked() {
	}

	static Posting.Balanced balanced(FilingContent content) {
		Posting posting = POSTER.post(content);
		assertThat(posting).isInstanceOf(Posting.Balanced.class);
		return (Posting.Balanced) posting;
	}

	static List<String> refused(FilingContent content) {
		Posting posting = POSTER.post(content);
		assertThat(posting).isInstanceOf(Posting.Refused.class);
		return ((Posting.Refused) posting).reasons();
	}

	/** Booked amounts in 万元 by account, as they grow on their natural side. */
	static Map<String, String> amounts(FilingContent content) {
		return balanced(content).entries()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.account().path(),
					(entry) -> wanYuan(Sums.of(List.of(entry)).balance(entry.account().type().natural()))));
	}

	/** What all accounts of a type come to, rounding included, in 万元. */
	static String sum(FilingContent content, AccountType type) {
		List<Entry> entries = balanced(content).entries()
			.stream()
			.filter((entry) -> entry.account().type() == type)
			.toList();
		return wanYuan(Sums.of(entries).balance(type.natural()));
	}

	/** An amount in 万元 with two decimals, as forms print it. */
	static String wanYuan(long fen) {
		return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

}
