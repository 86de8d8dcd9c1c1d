package org.mingzhang.reading;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingzhang.contracts.DepartmentCode;
import org.mingzhang.forms.FilingKind;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.reading.document.Notices;
import org.mingzhang.reading.recognition.Hints;
import org.mingzhang.reading.workbook.CustomProperties;

/**
 * What a workbook made as a template says of itself counts like what the caller says, as
 * far as the caller says nothing. Both have to agree.
 */
final class OwnWord {

	private final Notices notices;

	private OwnWord(Notices notices) {
		this.notices = notices;
	}

	static Hints and(CustomProperties own, Hints hints, Catalogue catalogue, Notices notices) {
		OwnWord word = new OwnWord(notices);
		Optional<DepartmentCode> department = word.read(own.department(), DepartmentCode::parse);
		Optional<Integer> year = word.read(own.year(), Integer::valueOf);
		Optional<FilingKind> kind = word.read(own.kind(), FilingKind::of);
		Optional<String> template = Optional.ofNullable(own.template());
		if (template.isPresent() && catalogue.template(template.get()).isEmpty()) {
			notices.remark(0,
					"工作簿所用的模板“%s”本系统没有，按表名识别。 The template of the workbook is not known here; forms are told by their titles."
						.formatted(template.get()));
			template = Optional.empty();
		}
		return new Hints(word.agreed(department, hints.department()), word.agreed(year, hints.year()),
				word.agreed(kind, hints.kind()), word.agreed(template, hints.template()));
	}

	private interface Reading<T> {

		T of(String text);

	}

	private <T> Optional<T> read(@Nullable String text, Reading<T> reading) {
		try {
			return Optional.ofNullable(text).map(reading::of);
		}
		catch (IllegalArgumentException ex) {
			this.notices.remark(0,
					"工作簿属性中的“%s”无法识别，未予采用。 A property of the workbook is not understood.".formatted(text));
			return Optional.empty();
		}
	}

	private <T> @Nullable T agreed(Optional<T> own, @Nullable T said) {
		if (own.isPresent() && said != null && !own.get().equals(said)) {
			this.notices.problem(0, "文件写的是“%s”，而提交时指明的是“%s”。 The document says '%s', the submission says '%s'."
				.formatted(own.get(), said, own.get(), said));
		}
		return (said != null) ? said : own.orElse(null);
	}

}
