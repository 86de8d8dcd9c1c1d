package org.mingzhang.reading.word;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mingzhang.reading.document.Document;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.document.Remark;
import org.mingzhang.reading.document.Row;
import org.mingzhang.reading.word.TableMarkup.Cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.reading.word.WordFile.run;

/** What a printed copy of a document would show is what is read of it. */
class WordDocumentTests {

	private final WordFile file = new WordFile();

	private final Notices notices = new Notices();

	@Test
	void aParagraphIsALineAndATableHasARowForEachOfItsRows() {
		this.file.paragraph("A & B").xml(new TableMarkup().row("合计", "1.00").row("其中", "").toString());

		Document document = read();

		assertThat(document.rows()).extracting(Row::texts)
			.containsExactly(List.of("A & B"), List.of("合计", "1.00"), List.of("其中", ""));
		assertThat(document.rows().get(1).placed()).isTrue();
		assertThat(document.rows().get(1).pieces().get(1).source()).hasToString("table 1 row 1 cell 2");
		assertThat(document.places().place(3)).contains("第 1 个表格第 2 行");
	}

	@Test
	void runsTabsBreaksAndSymbolsAreText() {
		this.file.xml("<w:p>" + run("", "上") + run("", "行") + "<w:r><w:noBreakHyphen/>"
				+ "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:cr/><w:t>下行</w:t><w:softHyphen/></w:r></w:p>");

		assertThat(texts()).containsExactly("上行-☑", "下行");
	}

	@Test
	void unacceptedChangesAreReadAsAccepted() {
		this.file.xml("<w:p><w:r><w:t>预算</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>1.00</w:delText></w:r></w:del>"
				+ "<w:ins w:id=\"2\"><w:r><w:t>2.00</w:t></w:r></w:ins></w:p>"
				+ "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:r><w:t>上半句</w:t></w:r></w:p>"
				+ "<w:p><w:r><w:t>下半句</w:t></w:r></w:p>");

		assertThat(texts()).containsExactly("预算2.00", "上半句下半句");
		assertThat(remarks()).singleElement().asString().startsWith("文件有未接受的修订（插入 1 处、删除 2 处）");
	}

	@Test
	void hiddenTextIsNotReadAndThatIsSaid() {
		this.file.part("styles", "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>")
			.xml("<w:p>" + run("", "看得见") + run("<w:vanish/>", "看不见") + run("<w:rStyle w:val=\"S\"/>", "也看不见")
					+ run("<w:rStyle w:val=\"S\"/><w:vanish w:val=\"0\"/>", "又看得见") + "</w:p>");

		assertThat(texts()).containsExactly("看得见又看得见");
		assertThat(remarks()).containsExactly("文件有 2 处隐藏文字，未读取。 Hidden text in 2 places was not read.");
	}

	@Test
	void ofAFieldTheResultIsRead() {
		this.file.xml("<w:p>" + run("", "共") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
				+ "<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
				+ run("", "12.00") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\">"
				+ run("", "2024年") + "</w:fldSimple></w:p>");

		assertThat(texts()).containsExactly("共12.00" + "2024年");
	}

	@Test
	void anEntryOfTheContentsKeepsItsPageBehindALeader() {
		this.file
			.xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
					+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink>" + run("", "收入决算表\t5")
					+ "</w:hyperlink></w:p><w:p>" + run("", "支出决算表")
					+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
			.paragraph("正文");

		assertThat(texts()).containsExactly("收入决算表……5", "支出决算表……", "正文");
	}

	@Test
	void aTextBoxIsReadOnceWhereItStands() {
		String box = "<w:txbxContent><w:p>" + run("", "公开01表") + "</w:p></w:txbxContent>";
		this.file.xml("<w:p>" + run("", "收入决算表")
				+ "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
				+ "<a:graphicData><wps:wsp><wps:txbx>" + box
				+ "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
				+ "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
				+ "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

		assertThat(texts()).containsExactly("收入决算表", "公开01表");
	}

	@Test
	void notesStandBehindTheTextOrTheTableThatRefersToThem() {
		this.file
			.part("footnotes",
					"<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p>"
							+ run("", "脚注一") + "</w:p></w:footnote><w:footnote w:id=\"2\"><w:p>" + run("", "脚注二")
							+ "</w:p></w:footnote>")
			.xml("<w:p>" + run("", "这是正文。") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
			.xml(new TableMarkup()
				.xml("<w:tr><w:tc><w:p>" + run("", "合计")
						+ "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc><w:tc><w:p>" + run("", "1.00")
						+ "</w:p></w:tc></w:tr>")
				.toString())
			.paragraph("续表")
			.xml(new TableMarkup().row("基本", "1.00").toString())
			.paragraph("后面的正文。");

		assertThat(texts()).containsExactly("这是正文。", "脚注一", "合计 1.00", "续表", "基本 1.00", "注：脚注二", "后面的正文。");
	}

	@Test
	void picturesChartsAndObjectsAreNamed() {
		this.file.paragraph("一段")
			.xml("<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5400000\" cy=\"5400000\"/><a:graphic><a:graphicData>"
					+ "<pic:pic><pic:blipFill><a:blip/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
					+ "</w:drawing></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData>"
					+ "</a:graphic></wp:inline></w:drawing></w:r><w:r><w:object><v:shape style=\"width:400pt;height:300pt\">"
					+ "<v:imagedata/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>");

		Document document = read();

		assertThat(document.places().pictures()).containsExactly("第 1 段之后");
		assertThat(remarks()).hasSize(3)
			.anySatisfy((remark) -> assertThat(remark).startsWith("其后的图片未能读取"))
			.anySatisfy((remark) -> assertThat(remark).startsWith("其后的图表未读取"))
			.anySatisfy((remark) -> assertThat(remark).startsWith("其后嵌入的对象"));
	}

	@Test
	void controlsShowTheirContentButNoPrompt() {
		this.file.xml("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
				+ run("", "单击此处输入文字") + "</w:sdtContent></w:sdt>" + run("", "正文") + "</w:p></w:sdtContent></w:sdt>"
				+ "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" + run("", "选择一项")
				+ "</w:p></w:sdtContent></w:sdt>");

		assertThat(texts()).containsExactly("正文");
	}

	@Test
	void amountsOneAboveTheOtherAreRowsOfTheirOwn() {
		this.file.xml(new TableMarkup().row("一般公共服务\n国防支出\n公共安全", "1.00\n\n3.00", "\n2.00\n").toString());

		assertThat(read().rows()).extracting(Row::texts)
			.containsExactly(List.of("一般公共服务", "1.00", ""), List.of("国防支出", "", "2.00"), List.of("公共安全", "3.00", ""));
	}

	@Test
	void aCellWhoseLinesDoNotAgreeIsNotGuessed() {
		this.file.xml(new TableMarkup().row("一般公共服务", "1.00\n2.00\n3.00", "1.00").toString());

		assertThat(texts()).containsExactly("一般公共服务 1.00 2.00 3.00 1.00");
	}

	@Test
	void figuresAreReadHoweverTheyAreSpaced() {
		this.file.xml(new TableMarkup().row("（1）", "1 350.64", "４ ３．６ ６", "(1,200.00)", "△3.50", "－2.00").toString());

		assertThat(read().rows().getFirst().texts()).containsExactly("（1）", "1350.64", "43.66", "-1,200.00", "-3.50",
				"-2.00");
	}

	@Test
	void mergedCellsStandInTheirFirstColumnAndRow() {
		this.file.xml(new TableMarkup()
			.row(List.of(new Cell("科目", 2, "restart"), new Cell("合计", 1, "restart"), new Cell("其中", 2, "")))
			.row(List.of(new Cell("", 2, "continue"), new Cell("", 1, "continue"), Cell.of("基本"), Cell.of("项目")))
			.row("201", "一般公共服务", "3.00", "1.00", "2.00")
			.toString());

		assertThat(read().rows()).extracting(Row::texts)
			.containsExactly(List.of("科目", "", "合计", "其中", ""), List.of("", "", "", "基本", "项目"),
					List.of("201", "一般公共服务", "3.00", "1.00", "2.00"));
	}

	@Test
	void columnsAreThoseThatFiguresHave() {
		TableMarkup table = new TableMarkup().row(List.of(Cell.of("项"), Cell.of("目"), new Cell("金额", 3, "")));
		for (int i = 0; i < 8; i++) {
			table.row(List.of(new Cell("科目" + i, 2, ""), new Cell(i + ".00", 3, "")));
		}
		this.file.xml(table.toString());

		assertThat(read().rows()).extracting(Row::texts).startsWith(List.of("项 目", "金额"), List.of("科目0", "0.00"));
	}

	@Test
	void omittedCellsLeaveTheirColumnsBlank() {
		this.file.xml(new TableMarkup().row("a", "1.00", "2.00")
			.row("<w:gridBefore w:val=\"1\"/>", List.of(Cell.of("1.00"), Cell.of("2.00")))
			.toString());

		assertThat(read().rows().getLast().texts()).containsExactly("", "1.00", "2.00");
	}

	@Test
	void aFrameAroundEverythingIsLookedThrough() {
		this.file.xml("<w:tbl><w:tr><w:tc><w:p>" + run("", "收入决算表") + "</w:p>" + new TableMarkup().row("合计", "1.00")
				+ "<w:p/></w:tc></w:tr></w:tbl>");

		Document document = read();

		assertThat(document.rows()).extracting(Row::placed).containsExactly(false, true);
		assertThat(document.rows().getLast().pieces().getLast().source()).hasToString("table 2 row 1 cell 2");
	}

	@Test
	void aTableTypedWithTabsHasColumnsWhereItsLinesAgree() {
		this.file.paragraph("部门：某局\t单位：万元")
			.paragraph("中间")
			.paragraph("科目\t合计\t基本")
			.paragraph("行政运行\t3.00\t3.00")
			.paragraph("事业运行\t1.00\t");

		assertThat(read().rows()).extracting(Row::placed).containsExactly(false, false, true, true, true);
		assertThat(texts()).startsWith("部门：某局 单位：万元");
	}

	@Test
	void formulasAndRubyAreText() {
		this.file.xml("<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den>"
				+ "</m:f></m:oMath><w:r><w:ruby><w:rt>" + run("", "zhang") + "</w:rt><w:rubyBase>" + run("", "账")
				+ "</w:rubyBase></w:ruby></w:r></w:p>");

		assertThat(texts()).containsExactly("a/b账");
	}

	private Document read() {
		Document document = WordDocument.read(this.file.bytes(), Limits.FILING, this.notices).document();
		assertThat(this.notices.problems()).isEmpty();
		return document;
	}

	private List<String> texts() {
		return read().rows().stream().map(Row::text).toList();
	}

	private List<String> remarks() {
		return this.notices.remarks().stream().map(Remark::message).toList();
	}

}
