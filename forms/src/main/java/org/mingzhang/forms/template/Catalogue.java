package org.mingzhang.forms.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mingzhang.forms.FilingKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All templates the system knows. Adding a province or a year is adding a file and its
 * line in {@code catalogue.txt}.
 *
 * @param templates the templates
 */
public record Catalogue(List<Template> templates) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	public Catalogue {
		templates = List.copyOf(templates);
	}

	/**
	 * Loads the templates that come with the system.
	 * @return the catalogue
	 * @throws InvalidTemplateException if a file cannot be used
	 */
	public static Catalogue load() {
		List<Template> templates = new ArrayList<>();
		for (String file : new String(bytes("catalogue.txt"), StandardCharsets.UTF_8).lines().toList()) {
			templates.add(parse(file, bytes(file)));
		}
		return new Catalogue(templates);
	}

	/**
	 * Reads one template.
	 * @param file its name, for messages
	 * @param yaml its content
	 * @return the template
	 * @throws InvalidTemplateException if it cannot be used, with every reason
	 */
	public static Template parse(String file, byte[] yaml) {
		Template template;
		try {
			template = YAML.readValue(yaml, Template.class);
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			String place = (at != null) ? "line " + at.getLineNr() + ": " : "";
			throw new InvalidTemplateException(file, List.of(place + ex.getOriginalMessage()));
		}
		List<String> reasons = TemplateProof.reasonsAgainst(template);
		if (!reasons.isEmpty()) {
			throw new InvalidTemplateException(file, reasons);
		}
		return template;
	}

	/**
	 * Finds a template by its id.
	 * @param id such as {@code hubei-wuhan/final-accounts/2022-2023}
	 * @return the template, or nothing if there is none
	 */
	public Optional<Template> template(String id) {
		return this.templates.stream().filter((template) -> template.id().equals(id)).findFirst();
	}

	/**
	 * The template made for a filing.
	 * @param kind kind of filing
	 * @param district administrative code of the district
	 * @param year budget year
	 * @return the template, or nothing if none was made for them
	 */
	public Optional<Template> templateFor(FilingKind kind, String district, int year) {
		return this.templates.stream().filter((template) -> template.appliesTo(kind, district, year)).findFirst();
	}

	/**
	 * The template of the region whose years lie nearest. Forms change little from year
	 * to year, so it reads a year for which none was made yet.
	 * @param kind kind of filing
	 * @param district administrative code of the district
	 * @param year budget year
	 * @return the template, or nothing if the region has none of that kind
	 */
	public Optional<Template> nearestTemplate(FilingKind kind, String district, int year) {
		return this.templates.stream()
			.filter((template) -> template.kind() == kind && district.startsWith(template.region()))
			.min(Comparator.comparingInt((template) -> distance(template, year)));
	}

	private static int distance(Template template, int year) {
		if (year < template.firstYear()) {
			return template.firstYear() - year;
		}
		return Math.max(0, year - template.lastYear());
	}

	private static byte[] bytes(String file) {
		try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new InvalidTemplateException(file, List.of("the file is missing"));
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
