package org.mingzhang.publication.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.mingzhang.contracts.event.EventCodec;

/**
 * A style sheet or picture that comes with the service. Its hash is part of its address,
 * so that browsers can keep it for ever, and of the policy that allows it.
 *
 * @param name its file name
 * @param text its content
 */
public record Asset(String name, String text) {

	/**
	 * Loads a file that lies beside this class.
	 * @param name its file name
	 * @return the file
	 */
	public static Asset load(String name) {
		try (InputStream in = Asset.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(name + " is missing beside " + Asset.class.getName());
			}
			return new Asset(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return its file name with its hash, such as {@code portal-1a2b3c4d5e6f.css}}
	 */
	public String hashedName() {
		int dot = this.name.lastIndexOf('.');
		return this.name.substring(0, dot) + "-" + EventCodec.sha256(this.text).substring(0, 12)
				+ this.name.substring(dot);
	}

	/**
	 * {@return how a content security policy names it when it is inline}
	 */
	public String policyHash() {
		byte[] digest = HexFormat.of().parseHex(EventCodec.sha256(this.text));
		return "sha256-" + Base64.getEncoder().encodeToString(digest);
	}

	/**
	 * {@return the style sheet as part of a document}
	 */
	public Html inline() {
		return new Html.Style(this.text);
	}

}
