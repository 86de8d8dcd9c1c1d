package org.mingzhang.systemtests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The screen can do what the interface can: one filing, by people in front of a browser.
 */
@ExtendWith(Mingzhang.Running.class)
class TheWorkbenchIT {

	private static final String DEPARTMENT = "dept-" + Samples.SHANHAIGUAN_ORGANISATION;

	private static final String BUREAU = "bureau-130303";

	private static final String FILING = Samples.SHANHAIGUAN_ORGANISATION + "-2021-budget-1";

	@Test
	void aClerkFilesAndCorrectsWhatBlocksAndTheBureauApproves(Mingzhang mingzhang) {
		try (Browser browser = Browser.open(chromium())) {
			signIn(browser, mingzhang, DEPARTMENT);
			browser.types("#pasted", document()).presses(".upload button.main");
			browser.reads("山海关区委组织部 2021 年度部门预算").reads("草稿");

			// What blocks is shown at its cell, with what it should be.
			browser.presses("#overview .acts button:nth-of-type(2)").reads("阻断 1");
			browser.presses(".card.block .correction button").reads("已更正并核对");
			browser.sees("!document.querySelector('.card.block')");
			explainEverything(browser);
			browser.presses("#overview button.main").sees("document.querySelector('.tag.in-review')");
			browser.presses("#account button").sees("location.pathname === '/'");

			signIn(browser, mingzhang, BUREAU);
			browser.presses("#queue a[href$='" + FILING + "']").reads("审核决定").presses("#decision button.main");

			// The page follows by itself what ledger and publication do.
			browser.sees("document.querySelector('.tag.published')");
		}
	}

	/**
	 * The figures of a sample two years earlier, so that the filing is this test's own.
	 */
	private static String document() {
		return Samples.shanhaiguanOrganisation()
			.replace("2022", "2020")
			.replace("2023", "2021")
			.replace("2024", "2022");
	}

	private static void explainEverything(Browser browser) {
		while (browser.evaluate("Boolean(document.querySelector('.group.explain'))").asBoolean()) {
			String before = browser.text();
			browser.types(".group.explain textarea", "此项已与财政局核实，情况属实。").presses(".group.explain form button");
			browser.sees("!document.querySelector('main[aria-busy]') && document.body.innerText !== "
					+ Browser.quoted(before));
		}
	}

	private static void signIn(Browser browser, Mingzhang mingzhang, String account) {
		browser.visits(mingzhang.gateway().resolve("/workbench/"))
			.presses("button[name=username][value='" + account + "']")
			.sees("document.querySelector('#account button')");
	}

	private static Path chromium() {
		Path chromium = Browser.installed().orElse(null);
		assumeTrue(chromium != null, "no Chromium on the PATH, so nobody looks at the workbench");
		return chromium;
	}

}
