package org.mingzhang.forms.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mingzhang.forms.FilingKind;

/**
 * All templates the system knows. Adding a province or a year is adding a file and its
 * line in {@code catalogue.txt}.
 *
 * @param templates the templates
 */
public record Catalogue(List<Template> templates) {

	public Catalogue {
		templates = List.copyOf(templates);
	}

	/**
	 * Loads the templates that come with the system.
	 * @return the catalogue
	 * @throws InvalidTemplateException if files cannot be used, with all faults of all
	 * files
	 */
	public static Catalogue load() {
		Map<String, Template> templates = new LinkedHashMap<>();
		List<InvalidTemplateException> refused = new ArrayList<>();
		for (String file : new String(bytes("catalogue.txt"), StandardCharsets.UTF_8).lines().toList()) {
			try {
				Template template = parse(file, bytes(file));
				Template known = templates.putIfAbsent(template.id(), template);
				if (known != null) {
					throw new InvalidTemplateException(file,
							List.of(new Fault(0, "its id " + template.id() + " is that of " + known.file())));
				}
			}
			catch (InvalidTemplateException ex) {
				refused.add(ex);
			}
		}
		if (!refused.isEmpty()) {
			throw InvalidTemplateException.all(refused);
		}
		return new Catalogue(List.copyOf(templates.values()));
	}

	/**
	 * Reads one template and proves it: its shape, its names, its identities.
	 * @param file its name, for messages
	 * @param yaml its content
	 * @return the template
	 * @throws InvalidTemplateException if it cannot be used, with every fault and its
	 * line
	 */
	public static Template parse(String file, byte[] yaml) {
		return new TemplateFile(file, yaml).read();
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
				throw new InvalidTemplateException(file, List.of(new Fault(0, "the file is missing")));
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
