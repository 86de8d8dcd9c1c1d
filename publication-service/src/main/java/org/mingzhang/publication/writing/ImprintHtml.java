package org.mingzhang.publication.writing;

import org.mingzhang.forms.FilingKind;
import org.mingzhang.publication.disclosure.Disclosure;
import org.mingzhang.publication.disclosure.DisclosureAddress;
import org.mingzhang.publication.disclosure.Imprint;
import org.mingzhang.publication.html.ChineseDates;
import org.mingzhang.publication.html.Html;

import static org.mingzhang.publication.html.Html.el;
import static org.mingzhang.publication.html.Html.link;
import static org.mingzhang.publication.html.Html.text;

/** Writes where a document comes from, above and below it. */
final class ImprintHtml {

	private ImprintHtml() {
	}

	static Html of(Imprint imprint) {
		Imprint.Journey journey = imprint.journey();
		FilingKind kind = imprint.filing().series().kind();
		String series = imprint.districtName() + kind.label() + "公开";
		return Html.all(el("p", link(DisclosureAddress.of(imprint.filing()).newest().pagePath(), series)).css("series"),
				el("h1", imprint.title()),
				el("dl", entry("部门", imprint.departmentName()), entry("版本", "第" + imprint.filing().version() + "版"),
						entry("批复日期", ChineseDates.date(journey.repliedOn())),
						entry("公开时间", ChineseDates.minute(journey.publishedAt())),
						el("div", el("dt", "数据文件"),
								el("dd", link("facts.csv", "facts.csv"), text("　"),
										link(PublishedDocument.NAME, PublishedDocument.NAME), text("　"),
										link(Disclosure.MANIFEST, Disclosure.MANIFEST)))));
	}

	static Html proof(Imprint imprint) {
		Imprint.Journey journey = imprint.journey();
		return Html.all(el("h2", "来源与核验"),
				el("p", "本文件的全部数字与部门提交、财政部门批复、账本记账的数字为同一份内容，由下列校验值（SHA-256）相互印证；" + "每个数字均可点击，得到其永久地址。"),
				el("dl", entry("文件编号", imprint.filing().toString()),
						entry("部门提交", ChineseDates.minute(journey.submittedAt())),
						entry("财政批复", ChineseDates.minute(journey.approvedAt())),
						entry("账本记账", ChineseDates.minute(journey.postedAt())), hash("内容校验值", journey.contentHash()),
						hash("账本分录组校验值", journey.groupHash()))
					.css("proof"));
	}

	private static Html hash(String term, String hash) {
		return el("div", el("dt", term), el("dd", hash).css("hash"));
	}

	private static Html entry(String term, String description) {
		return el("div", el("dt", term), el("dd", description));
	}

}
