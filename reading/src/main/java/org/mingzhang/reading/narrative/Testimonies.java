package org.mingzhang.reading.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Cell;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.Narrative;
import org.mingzhang.forms.Narrative.Section;
import org.mingzhang.forms.Unit;
import org.mingzhang.forms.identity.Figures;
import org.mingzhang.forms.template.Column;
import org.mingzhang.forms.template.FormTemplate;
import org.mingzhang.forms.template.Layout;
import org.mingzhang.forms.template.Template;
import org.mingzhang.reading.document.Glyphs;
import org.mingzhang.reading.recovery.Testimony;

/**
 * What the text states of cells: the items of “三公”经费 with budget, final amount, rate of
 * completion and difference, and the parts of totals (其中：基本支出…).
 */
public final class Testimonies {

	private static final String AMOUNT = "(-?\\d[\\d,]*(?:\\.\\d+)?)(万元|元)";

	private static final Pattern BUDGET = Pattern.compile("预算(?:数)?(?:为|是|共)?" + AMOUNT);

	private static final Pattern FINAL = Pattern.compile("(?:^|决算(?:数)?(?:为|是|共)?)" + AMOUNT);

	private static final Pattern PLANNED = Pattern.compile("^(?:支出)?(?:预算)?(?:数)?(?:安排)?(?:为|是|共)?" + AMOUNT);

	private static final Pattern RATE = Pattern.compile("完成(?:年初|全年|调整后)?预算(?:数)?的(\\d+(?:\\.\\d+)?)%");

	private static final Pattern DIFFERENCE = Pattern.compile("比(?:年初|全年)?预算(?:数)?(减少|增加|下降|增长)" + AMOUNT);

	private static final Pattern ITEM = Pattern
		.compile("因公出国\\(境\\)费用?|公务用车购置(?:及|和)运行(?:维护)?费|公务用车购置费|公务用车运行(?:维护)?费|公务接待费|[。;]");

	private static final String THREE_PUBLIC = "three-public";

	private final Template template;

	private final List<Testimony> testimonies = new ArrayList<>();

	private Testimonies(Template template) {
		this.template = template;
	}

	/**
	 * Finds the amounts that the text states for cells.
	 * @param narrative the text
	 * @param template the template of the document
	 * @return what it states
	 */
	public static List<Testimony> of(Narrative narrative, Template template) {
		Testimonies testimonies = new Testimonies(template);
		String subject = "";
		for (Section section : narrative.sections()) {
			String heading = Glyphs.squeeze(section.heading());
			subject = (section.level() <= 2) ? heading : subject;
			StringBuilder text = new StringBuilder();
			section.paragraphs().forEach((paragraph) -> text.append(Glyphs.squeeze(paragraph.text())).append('。'));
			testimonies.hear(subject, text.toString());
		}
		return testimonies.testimonies;
	}

	private void hear(String subject, String text) {
		if (subject.contains("三公")) {
			hearItems(text);
		}
		for (FormTemplate form : this.template.forms()) {
			if (form.layout() instanceof Layout.CodeRows rows && isAbout(subject, form)) {
				rows.columns().forEach((column) -> hearPart(form, column, text));
			}
		}
	}

	/**
	 * What is said of an item goes up to the end of the sentence, or to the next item.
	 */
	private void hearItems(String text) {
		Matcher item = ITEM.matcher(text);
		String row = null;
		int from = 0;
		while (item.find()) {
			if (row != null) {
				hearItem(row, text.substring(from, item.start()));
			}
			row = isSentenceEnd(item.group()) ? null : row(item.group());
			from = item.end();
		}
	}

	private static boolean isSentenceEnd(String found) {
		return found.equals("。") || found.equals(";");
	}

	/** 二、收入决算情况说明 is about 收入决算表. */
	private static boolean isAbout(String heading, FormTemplate form) {
		String title = form.title().replaceFirst("总?表$", "");
		return heading.replaceFirst("^[一二三四五六七八九十]+、(?:部门|本部门)?", "").startsWith(title);
	}

	/** 其中：基本支出 581.23 万元 states the total of a column. */
	private void hearPart(FormTemplate form, Column column, String text) {
		Matcher part = Pattern.compile(Pattern.quote(column.label()) + AMOUNT).matcher(text);
		if (part.find()) {
			add(new Cell(form.id(), "total", column.id()), part.group(1), part.group(2));
		}
	}

	private void hearItem(String row, String said) {
		if (this.template.kind() == FilingKind.BUDGET) {
			Matcher planned = PLANNED.matcher(said);
			if (planned.find()) {
				add(new Cell(THREE_PUBLIC, row, "total"), planned.group(1), planned.group(2));
			}
			return;
		}
		Cell budget = new Cell(THREE_PUBLIC, row, "budget");
		Matcher budgetAmount = BUDGET.matcher(said);
		boolean budgetSaid = budgetAmount.find();
		if (budgetSaid) {
			add(budget, budgetAmount.group(1), budgetAmount.group(2));
		}
		Matcher finalAmount = FINAL.matcher(said);
		if (finalAmount.find()) {
			Cell cell = new Cell(THREE_PUBLIC, row, "final");
			add(cell, finalAmount.group(1), finalAmount.group(2));
			if (!budgetSaid) {
				hearOfBudget(budget, said, new Said(finalAmount.group(1), finalAmount.group(2)));
			}
		}
	}

	/** The budget that follows from the final amount and what is said of the two. */
	private void hearOfBudget(Cell budget, String said, Said spent) {
		Matcher difference = DIFFERENCE.matcher(said);
		Matcher rate = RATE.matcher(said);
		if (difference.find()) {
			long delta = new Said(difference.group(2), difference.group(3)).fen();
			boolean less = difference.group(1).equals("减少") || difference.group(1).equals("下降");
			long planned = spent.fen() + (less ? delta : -delta);
			this.testimonies.add(new Testimony(budget, planned, planned));
		}
		else if (rate.find() && spent.fen() > 0) {
			BigDecimal percent = new BigDecimal(rate.group(1));
			BigDecimal half = BigDecimal.ONE.movePointLeft(percent.scale());
			BigDecimal hundredfold = BigDecimal.valueOf(spent.fen()).movePointRight(2);
			if (percent.compareTo(half) > 0) {
				long low = hundredfold.divide(percent.add(half), 0, RoundingMode.FLOOR).longValue();
				long high = hundredfold.divide(percent.subtract(half), 0, RoundingMode.CEILING).longValue();
				this.testimonies.add(new Testimony(budget, low, high));
			}
		}
	}

	private void add(Cell cell, String amount, String unit) {
		long fen = new Said(amount, unit).fen();
		this.testimonies.add(new Testimony(cell, fen, fen));
	}

	private static String row(String item) {
		if (item.startsWith("因公")) {
			return "abroad";
		}
		if (item.startsWith("公务接待")) {
			return "reception";
		}
		return item.startsWith("公务用车运行") ? "vehicle.operation"
				: item.equals("公务用车购置费") ? "vehicle.purchase" : "vehicle";
	}

	/**
	 * An amount in the text.
	 *
	 * @param amount its digits
	 * @param unit 元 or 万元
	 */
	private record Said(String amount, String unit) {

		long fen() {
			String digits = Amount.isPrintedIn(this.amount) ? this.amount : this.amount.replace(",", "");
			return Figures.fen(Amount.parse(digits), Unit.of(this.unit)).orElse(0L);
		}

	}

}
