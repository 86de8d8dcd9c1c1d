package org.mingzhang.submission.web;

import java.util.List;

import org.mingzhang.contracts.FilingId;
import org.mingzhang.contracts.access.Caller;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.Amount;
import org.mingzhang.forms.Source;
import org.mingzhang.forms.derivation.Derivation.Derived;
import org.mingzhang.forms.derivation.DerivedCell;
import org.mingzhang.submission.drafting.MissingForms;
import org.mingzhang.submission.filing.Actor;
import org.mingzhang.submission.filing.Overview;
import org.mingzhang.submission.filing.Precondition;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the other forms of a filing prove of one that is missing. */
@RestController
@RequestMapping(Links.FILINGS + "/{id}/forms/{form}/derivation")
class MissingFormsController {

	private final MissingForms missingForms;

	private final Registry registry;

	MissingFormsController(MissingForms missingForms, Registry registry) {
		this.missingForms = missingForms;
		this.registry = registry;
	}

	@GetMapping
	DerivationView derivation(Caller caller, FilingId id, @PathVariable String form) {
		return DerivationView.of(this.missingForms.derivation(caller, id, form));
	}

	@PostMapping
	ResponseEntity<FilingView> take(Actor actor, FilingId id, Precondition seen, @PathVariable String form) {
		Overview filing = this.missingForms.takeDerived(actor, id, seen, form);
		return ResponseEntity.ok().eTag(Long.toString(filing.revision())).body(FilingView.of(filing, this.registry));
	}

	/**
	 * A derived form.
	 *
	 * @param form form id
	 * @param title its title
	 * @param basis why it holds
	 * @param cells its figures; none where it is empty
	 */
	record DerivationView(String form, String title, String basis, List<CellView> cells) {

		static DerivationView of(Derived derived) {
			return new DerivationView(derived.form(), derived.title(), derived.basis(),
					derived.cells().stream().map(CellView::of).toList());
		}

	}

	/**
	 * A derived figure.
	 *
	 * @param form form id
	 * @param row row id
	 * @param column column id
	 * @param value the amount
	 * @param identity the identity that gave it, as printed
	 * @param rule its id in the rule book
	 * @param source the forms it follows from
	 */
	record CellView(String form, String row, String column, Amount value, String identity, String rule, Source source) {

		static CellView of(DerivedCell cell) {
			return new CellView(cell.cell().form(), cell.cell().row(), cell.cell().column(), cell.value(),
					cell.identity(), cell.rule(), cell.source());
		}

	}

}
