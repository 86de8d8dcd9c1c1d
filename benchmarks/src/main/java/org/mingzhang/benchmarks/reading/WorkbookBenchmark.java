package org.mingzhang.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mingzhang.contracts.registry.Department;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.DocumentReader;
import org.mingzhang.reading.ReadingResult;
import org.mingzhang.reading.recognition.Hints;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * From the bytes of a workbook to facts, and beside it what it takes others to go over
 * all its cells once: a filing alone, and one with 20 MB of vouchers beside it.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class WorkbookBenchmark {

	private static final int LARGEST_PART = 500_000_000;

	/** Rows beside the forms. */
	@Param({ "0", "330000" })
	public int vouchers;

	private final DocumentReader reader = new DocumentReader(Registry.load(), Catalogue.load());

	private Hints hints = Hints.NONE;

	private byte[] file = {};

	/** Nothing is timed before it reads what was written. */
	@Setup
	public void write() throws IOException {
		// POI keeps whole parts in memory and asks before it does
		IOUtils.setByteArrayMaxOverride(LARGEST_PART);
		FilingWorkbook workbook = new FilingWorkbook();
		Department department = Registry.load()
			.departments()
			.stream()
			.filter((known) -> known.code().district().startsWith("4201"))
			.findFirst()
			.orElseThrow();
		this.hints = new Hints(department.code(), workbook.year(), null, FilingWorkbook.TEMPLATE);
		this.file = workbook.bytes(this.vouchers);
		ReadingResult.Read read = (ReadingResult.Read) ours();
		List<String> facts = read.content()
			.facts()
			.stream()
			.map((fact) -> fact.cell() + " " + fact.value())
			.sorted()
			.toList();
		if (!facts.equals(workbook.facts())) {
			throw new IllegalStateException("Ours reads other facts than were written");
		}
		System.out.println("bytes: " + this.file.length);
	}

	/** Looked through, read, computed anew, recognised, every figure in its cell. */
	@Benchmark
	public ReadingResult ours() {
		return this.reader.readWorkbook(this.file, this.hints);
	}

	/** Every cell once, as an object (fastexcel-reader). */
	@Benchmark
	public long fastexcel() throws IOException {
		long cells = 0;
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(this.file))) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				try (Stream<Row> rows = sheet.openStream()) {
					cells += rows.mapToLong((row) -> row.stream().filter((cell) -> cell != null).count()).sum();
				}
			}
		}
		return cells;
	}

	/** Every cell once, as a formatted text (Apache POI's event reader). */
	@Benchmark
	public long poiEvents() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		Counter counter = new Counter();
		try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(this.file))) {
			XSSFReader parts = new XSSFReader(packed);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(packed);
			var sheets = parts.getSheetsData();
			while (sheets.hasNext()) {
				try (var sheet = sheets.next()) {
					XMLReader xml = XMLHelper.newXMLReader();
					xml.setContentHandler(new XSSFSheetXMLHandler(parts.getStylesTable(), strings, counter, false));
					xml.parse(new InputSource(sheet));
				}
			}
		}
		return counter.cells;
	}

	/** Counts cells. */
	private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {

		private long cells;

		@Override
		public void startRow(int row) {
		}

		@Override
		public void endRow(int row) {
		}

		@Override
		public void cell(String reference, String value, XSSFComment comment) {
			this.cells++;
		}

	}

}
