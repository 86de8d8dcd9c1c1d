package org.mingzhang.ledger.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.mingzhang.forms.Cell;
import org.mingzhang.ledger.account.AccountType;
import org.mingzhang.ledger.account.Fund;
import org.mingzhang.ledger.account.Nature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which printed cells stand for which amounts of the ledger. Data: another way of
 * printing is another step in {@code posting-rules.yaml}, no code.
 *
 * @param funds how a filing tells what it spent of each budget of 财政拨款
 * @param carryOver the form that tells opening and closing balances of all money
 * @param natures personnel or public, by 类 of the economic classification
 * @param steps the cells, in the order in which they are taken
 */
record PostingRules(Map<Fund, FundRule> funds, String carryOver, Map<String, Nature> natures, List<Step> steps) {

	private static final String RESOURCE = "posting-rules.yaml";

	PostingRules {
		funds = Map.copyOf(funds);
		natures = Map.copyOf(natures);
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
	 * @param codes the classification of the rows that are codes, if they are taken; the
	 * finest come first
	 * @param compare whether the cells are compared with what is booked and no more
	 * @param remainder what a cell's excess over what was taken before it is, if it may
	 * exceed that
	 * @param lines further rows, taken after the codes, with what each is confined to
	 * @param columns the columns with what each is confined to, the total last
	 */
	record Step(String form, @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<AccountType> type,
			Where where, @Nullable Classification codes, boolean compare, @Nullable Remainder remainder,
			SequencedMap<String, Where> lines, SequencedMap<String, Where> columns) {

		Step {
			where = (where != null) ? where : Where.ANYWHERE;
			lines = (lines != null) ? lines : new LinkedHashMap<>();
		}

	}

	/** What a cell's excess over the figures below it is. */
	enum Remainder {

		/** Money that no form told before. */
		OTHER_MONEY,

		/** The same money, of which the filing tells no more. */
		UNTOLD;

		@JsonCreator
		static Remainder of(String id) {
			return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

	/** What the codes of a form's rows are codes of. */
	enum Classification {

		/** 功能分类. */
		FUNCTION,

		/** 部门预算支出经济分类. */
		ECONOMIC;

		Where where(String code) {
			return (this == FUNCTION) ? Where.function(code) : Where.economic(code);
		}

		@JsonCreator
		static Classification of(String id) {
			return valueOf(id.toUpperCase(Locale.ROOT));
		}

	}

}
