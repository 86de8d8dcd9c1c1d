package org.mingzhang.rulebook.narrative.wording;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mingzhang.rulebook.narrative.wording.WordingFile.CellWording;
import org.mingzhang.rulebook.narrative.wording.WordingFile.SubjectWording;
import org.mingzhang.rulebook.narrative.wording.Wordings.BasePhrase;
import org.mingzhang.rulebook.narrative.wording.Wordings.Cells;
import org.mingzhang.rulebook.narrative.wording.Wordings.ItemList;
import org.mingzhang.rulebook.narrative.wording.Wordings.Named;
import org.mingzhang.rulebook.narrative.wording.Wordings.RelationPhrase;
import org.mingzhang.rulebook.narrative.wording.Wordings.RolePhrase;
import org.mingzhang.rulebook.narrative.wording.Wordings.Sum;
import org.mingzhang.rulebook.narrative.wording.Wordings.Topic;

/** Makes one set of wordings from the files that apply. */
final class WordingCompiler {

	private final Phrases phrases;

	private final List<WordingFile> files;

	WordingCompiler(Phrases phrases, List<WordingFile> files) {
		this.phrases = phrases;
		this.files = files;
	}

	Wordings compile() {
		return new Wordings(roles(), bases(), relations(),
				all(WordingFile::asides).map(this.phrases::anywhere).toList(), either(WordingFile::fillers),
				all(WordingFile::leads).map(this.phrases::whole).toList(), either(WordingFile::thresholds),
				this.phrases.anywhere("{more}"), this.phrases.anywhere("{less}"), topics(), subjects(), lists(),
				sums());
	}

	private List<RolePhrase> roles() {
		return all(WordingFile::roles)
			.flatMap((role) -> role.phrases()
				.stream()
				.map((phrase) -> new RolePhrase(role.unit(), role.role(), this.phrases.atEnd(phrase))))
			.toList();
	}

	private List<BasePhrase> bases() {
		return all(WordingFile::bases)
			.flatMap((base) -> base.phrases()
				.stream()
				.map((phrase) -> new BasePhrase(base.base(), this.phrases.anywhere(phrase))))
			.toList();
	}

	private List<RelationPhrase> relations() {
		return all(WordingFile::relations)
			.flatMap((relation) -> relation.phrases()
				.stream()
				.map((phrase) -> new RelationPhrase(relation.is(), relation.than(), this.phrases.anywhere(phrase))))
			.toList();
	}

	private List<Topic> topics() {
		return all(WordingFile::topics)
			.map((topic) -> new Topic(topic.id(), topic.kind(),
					topic.headings().stream().map(this.phrases::anywhere).toList(),
					given(topic.rows()).stream().map(WordingCompiler::cells).toList()))
			.toList();
	}

	private List<Named> subjects() {
		return all(WordingFile::subjects).map(this::subject).toList();
	}

	private Named subject(SubjectWording subject) {
		return new Named(subject.id(), subject.phrases().stream().map(this.phrases::atEnd).toList(),
				Boolean.TRUE.equals(subject.whole()), subject.column(), Boolean.TRUE.equals(subject.anyLead()),
				given(subject.cells()).stream().map(WordingCompiler::cells).toList());
	}

	private static Cells cells(CellWording cells) {
		return new Cells(cells.topic(), cells.role(), cells.kind(), Objects.requireNonNullElse(cells.tie(), Tie.EXACT),
				Objects.requireNonNullElse(cells.reason(), "说的范围与该表可以不同"), List.copyOf(cells.cells()));
	}

	private List<ItemList> lists() {
		return all(WordingFile::lists)
			.flatMap((list) -> list.phrases()
				.stream()
				.map((phrase) -> new ItemList(list.whole(), this.phrases.anywhere(phrase))))
			.toList();
	}

	private List<Sum> sums() {
		return all(WordingFile::sums)
			.map((sum) -> new Sum(sum.id(), sum.whole(), List.copyOf(sum.parts()), Boolean.TRUE.equals(sum.atMost())))
			.toList();
	}

	private Pattern either(Function<WordingFile, @Nullable List<String>> part) {
		List<String> all = all(part).toList();
		return this.phrases.anywhere(all.isEmpty() ? "[]" : "(" + String.join("|", all) + ")");
	}

	private <T> Stream<T> all(Function<WordingFile, @Nullable List<T>> part) {
		return this.files.stream().flatMap((file) -> given(part.apply(file)).stream());
	}

	private static <T> List<T> given(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
