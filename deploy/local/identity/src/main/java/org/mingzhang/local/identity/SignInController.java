package org.mingzhang.local.identity;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sign-in page; the form it sends back is taken by Spring Security. */
@RestController
class SignInController {

	private final SignInPage page;

	SignInController(Accounts accounts) {
		this.page = new SignInPage(accounts.groups());
	}

	/**
	 * Shows the page.
	 * @param error present after a refused attempt
	 * @param csrf what proves that a form came from this page
	 * @return the page, never cached because it holds the token
	 */
	@GetMapping(SignInPage.PATH)
	ResponseEntity<String> show(@RequestParam(required = false) @Nullable String error, CsrfToken csrf) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.body(this.page.render(error != null, csrf));
	}

}
