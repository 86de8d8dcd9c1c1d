package org.mingzhang.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

import org.mingzhang.forms.template.IdentityText;
import org.mingzhang.forms.template.Template;
import org.mingzhang.rulebook.rule.RuleEntry;

/** Tells whether two results were reached by the same rules. */
final class RulePack {

	private RulePack() {
	}

	static String hash(List<RuleEntry> entries, List<String> data, Collection<Template> templates) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (RuleEntry entry : entries) {
				add(digest, entry.id(), entry.kind().id(), entry.severity().id(), entry.text(),
						new TreeSet<>(entry.scope()).toString());
			}
			add(digest, data.toArray(String[]::new));
			for (Template template : templates) {
				add(digest, template.id());
				template.sheets().forEach((sheet) -> add(digest, sheet.toString()));
				for (IdentityText identity : template.identities()) {
					add(digest, identity.id(), String.valueOf(identity.form()), identity.text(), identity.kind().id(),
							identity.severity().id());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static void add(MessageDigest digest, String... parts) {
		for (String part : parts) {
			digest.update(part.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
	}

}
