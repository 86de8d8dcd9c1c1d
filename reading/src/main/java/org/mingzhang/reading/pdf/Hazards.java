package org.mingzhang.reading.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for hazards wherever a PDF can have them: everything that can be reached from its
 * catalogue, but for what only draws, tells of the document or orders its text. Links,
 * bookmarks and fields without actions are none.
 */
final class Hazards {

	/** Fonts, pictures, drawings, the order of the text: they cannot act. */
	private static final Set<String> HARMLESS = Set.of("Resources", "Contents", "StructTreeRoot", "Metadata", "DR",
			"AP", "OutputIntents", "PieceInfo", "Thumb");

	private static final Map<String, Hazard> ACTIONS = Map.of("JavaScript", Hazard.SCRIPT, "Launch", Hazard.ACTION,
			"GoToE", Hazard.ACTION, "ImportData", Hazard.ACTION, "SubmitForm", Hazard.ACTION, "Rendition",
			Hazard.ATTACHMENT, "RichMediaExecute", Hazard.ATTACHMENT, "Movie", Hazard.ATTACHMENT, "Sound",
			Hazard.ATTACHMENT);

	private static final Map<String, Hazard> ANNOTATIONS = Map.of("FileAttachment", Hazard.ATTACHMENT, "RichMedia",
			Hazard.ATTACHMENT, "3D", Hazard.ATTACHMENT, "Movie", Hazard.ATTACHMENT, "Sound", Hazard.ATTACHMENT,
			"EmbeddedFile", Hazard.ATTACHMENT);

	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Deque<COSBase> open = new ArrayDeque<>();

	private final Set<Hazard> found = EnumSet.noneOf(Hazard.class);

	private final int most;

	private int elements;

	private Hazards(int most) {
		this.most = most;
	}

	/**
	 * Looks through a document.
	 * @param catalogue its catalogue
	 * @param most most elements of arrays and dictionaries that are looked at
	 * @return the hazards, none if it is harmless
	 */
	static Set<Hazard> of(COSDictionary catalogue, int most) {
		Hazards hazards = new Hazards(most);
		hazards.look(catalogue);
		return hazards.found;
	}

	/** Without recursion: how deep a document is nested must not matter. */
	private void look(COSDictionary catalogue) {
		add(catalogue);
		while (!this.open.isEmpty() && this.elements <= this.most) {
			switch (this.open.pop()) {
				case COSDictionary dictionary -> look(dictionary, dictionary instanceof COSStream);
				case COSArray array -> {
					this.elements += array.size();
					array.forEach(this::add);
				}
				default -> {
				}
			}
		}
		if (this.elements > this.most) {
			this.found.add(Hazard.OBJECTS);
		}
	}

	private void look(COSDictionary dictionary, boolean stream) {
		this.elements += dictionary.size();
		judge(ACTIONS.get(dictionary.getNameAsString(COSName.S, "")));
		judge(ANNOTATIONS.get(dictionary.getNameAsString(COSName.SUBTYPE, "")));
		judge(ANNOTATIONS.get(dictionary.getNameAsString(COSName.TYPE, "")));
		judge(dictionary.containsKey(COSName.JS) ? Hazard.SCRIPT : null);
		judge(isFilled(dictionary, COSName.EF) ? Hazard.ATTACHMENT : null);
		judge(isFilled(dictionary, COSName.getPDFName("XFA")) ? Hazard.DYNAMIC_FORM : null);
		judge(dictionary.containsKey(COSName.getPDFName("Collection")) ? Hazard.ATTACHMENT : null);
		if (!stream) {
			for (COSName key : dictionary.keySet()) {
				if (!HARMLESS.contains(key.getName())) {
					add(dictionary.getItem(key));
				}
			}
		}
	}

	private static boolean isFilled(COSDictionary dictionary, COSName key) {
		return switch (dictionary.getDictionaryObject(key)) {
			case COSStream _ -> true;
			case COSDictionary value -> value.size() > 0;
			case COSArray value -> value.size() > 0;
			case null, default -> false;
		};
	}

	private void judge(@Nullable Hazard hazard) {
		if (hazard != null) {
			this.found.add(hazard);
		}
	}

	private void add(@Nullable COSBase value) {
		COSBase target = (value instanceof COSObject reference) ? reference.getObject() : value;
		boolean holds = target instanceof COSDictionary || target instanceof COSArray;
		if (target != null && holds && this.seen.add(target)) {
			this.open.push(target);
		}
	}

}
