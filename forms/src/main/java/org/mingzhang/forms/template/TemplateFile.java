package org.mingzhang.forms.template;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one template file and looks for all its faults. */
final class TemplateFile {

	/**
	 * The shape is proved before a template is made, with better words and all at once.
	 */
	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private static final List<TemplateCheck> CHECKS = ServiceLoader
		.load(TemplateCheck.class, TemplateCheck.class.getClassLoader())
		.stream()
		.map(ServiceLoader.Provider::get)
		.toList();

	private final String name;

	private final byte[] yaml;

	TemplateFile(String name, byte[] yaml) {
		this.name = name;
		this.yaml = yaml;
	}

	Template read() {
		SourceTree source;
		try {
			source = SourceTree.of(YAML, this.yaml);
		}
		catch (JacksonException ex) {
			throw new InvalidTemplateException(this.name, List.of(unreadable(ex)));
		}
		ShapeProof shape = new ShapeProof(YAML, source);
		shape.check(source.root(), Template.class, "");
		if (!shape.isUsable()) {
			throw new InvalidTemplateException(this.name, shape.faults());
		}
		placed(source);
		Template template = YAML.treeToValue(source.root(), Template.class);
		List<Fault> faults = new ArrayList<>(shape.faults());
		faults.addAll(new TemplateProof(template, source).faults());
		CHECKS.forEach((check) -> faults.addAll(check.faultsOf(template)));
		if (!faults.isEmpty()) {
			throw new InvalidTemplateException(this.name, faults);
		}
		return template;
	}

	/**
	 * Tells the template its file, and every identity its line, for whoever refuses it
	 * later.
	 */
	private void placed(SourceTree source) {
		ObjectNode tree = (ObjectNode) source.root();
		tree.put("file", this.name);
		placed(tree.path("identities"), "/identities/", source);
		for (int at = 0; at < tree.path("sheets").size(); at++) {
			placed(tree.path("sheets").path(at).path("shape").path("identities"),
					"/sheets/" + at + "/shape/identities/", source);
		}
	}

	private static void placed(JsonNode identities, String path, SourceTree source) {
		for (int at = 0; at < identities.size(); at++) {
			((ObjectNode) identities.get(at)).put("line", source.line(path + at + "/text"));
		}
	}

	private static Fault unreadable(JacksonException ex) {
		TokenStreamLocation at = ex.getLocation();
		String reason = ex.getOriginalMessage().lines().findFirst().orElse("it is empty");
		return new Fault((at != null) ? at.getLineNr() : 0, "it is no YAML: " + reason);
	}

}
