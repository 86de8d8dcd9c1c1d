package org.mingzhang.writing.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.forms.FilingContent;
import org.mingzhang.forms.template.Template;
import org.mingzhang.writing.Filings;
import org.mingzhang.writing.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** Another word processor opens our documents and finds in them what we wrote. */
class WordInLibreOfficeTests {

	@Test
	void everyTitleAndAmountIsThere(@TempDir Path folder) throws IOException, InterruptedException {
		Office.program();
		Path in = Files.createDirectories(folder.resolve("in"));
		Template template = Filings.TEMPLATES.getFirst();
		FilingContent content = Filings.correct(template);
		Office.convert("txt:Text (encoded):UTF8", folder,
				List.of(Office.file(in, "filing.docx", WordDocuments.of(content, template))));

		assertThat(Files.readString(folder.resolve("filing.txt")))
			.contains(content.forms().stream().map((form) -> form.title()).toList())
			.contains(content.facts().stream().map((fact) -> fact.value().toString()).toList());
	}

}
