package org.mingzhang.writing.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;

class WorkbooksTests {

	@ParameterizedTest
	@MethodSource("org.mingzhang.writing.Filings#templates")
	void tryOut(Template template) throws IOException {
		Path dir = Files.createDirectories(Path.of("target/look"));
		String name = template.id().replace('/', '_');
		long t = System.nanoTime();
		Files.write(dir.resolve(name + "-filed.xlsx"), Workbooks.of(Filings.correct(template), template));
		long u = System.nanoTime();
		Files.write(dir.resolve(name + "-empty.xlsx"),
				Workbooks.empty(template, template.lastYear(), "示例部门", Prefill.NONE));
		System.out.println(name + " " + (u - t) / 1000000 + " ms, empty " + (System.nanoTime() - u) / 1000000);
	}

}
