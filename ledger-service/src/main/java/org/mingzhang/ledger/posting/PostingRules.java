package org.mingzhang.ledger.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Fund;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which printed cells stand for which amounts of the ledger. Data: another way of
 * printing is another step in {@code posting-rules.yaml}, no code.
 *
 * @param funds how a filing tells what it spent of each budget of 财政拨款
 * @param carryOver the form that tells opening and closing balances of all money
 * @param steps the cells, in the order in which they are taken
 */
record PostingRules(Map<Fund, FundRule> funds, String carryOver, List<Step> steps) {

	private static final String RESOURCE = "posting-rules.yaml";

	PostingRules {
		funds = Map.copyOf(funds);
		steps = List.copyOf(steps);
	}

	static PostingRules load() {
		try (InputStream in = PostingRules.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + PostingRules.class.getName());
			}
			return YAMLMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(in, PostingRules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How a filing tells what it spent of one budget: by a form of its own, or by leaving
	 * every cell blank that would show such money.
	 *
	 * @param form the form
	 * @param blank the cells
	 */
	record FundRule(String form, List<Cell> blank) {

		FundRule {
			blank = List.copyOf(blank);
		}

	}

	/**
	 * Cells of one form.
	 *
	 * @param form form id
	 * @param type what the cells are about
	 * @param where what all of them are confined to
	 * @param codes whether the rows of the form that are codes are taken, the finest
	 * first
	 * @param remainder whether a cell may exceed what was taken before it, the rest being
	 * money that no form told before
	 * @param lines further rows, taken after the codes, with what each is confined to
	 * @param columns the columns with what each is confined to, the total last
	 */
	record Step(String form, @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<AccountType> type,
			Where where, boolean codes, boolean remainder, SequencedMap<String, Where> lines,
			SequencedMap<String, Where> columns) {

		Step {
			where = (where != null) ? where : Where.ANYWHERE;
			lines = (lines != null) ? lines : new LinkedHashMap<>();
		}

	}

}
