package org.mingzhang.publication.config;

import java.time.InstantSource;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.publication.disclosure.Arrivals;
import org.mingzhang.publication.disclosure.Artefacts;
import org.mingzhang.publication.disclosure.Assembly;
import org.mingzhang.publication.disclosure.Disclosures;
import org.mingzhang.publication.disclosure.Publishing;
import org.mingzhang.publication.figure.Figures;
import org.mingzhang.publication.mongo.MongoArrivals;
import org.mingzhang.publication.mongo.MongoArtefacts;
import org.mingzhang.publication.mongo.MongoDisclosures;
import org.mingzhang.publication.writing.DisclosureWriting;
import org.mingzhang.rulebook.printed.PrintedRules;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Properties in, capabilities out. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

	@Bean
	MongoDatabase database(MongoClient client, @Value("${mingzhang.publication.database}") String name) {
		return client.getDatabase(name);
	}

	@Bean
	Arrivals arrivals(MongoDatabase database) {
		return new MongoArrivals(database);
	}

	@Bean
	Artefacts artefacts(MongoDatabase database) {
		return new MongoArtefacts(database);
	}

	@Bean
	Disclosures disclosures(MongoDatabase database) {
		MongoDisclosures disclosures = new MongoDisclosures(database);
		disclosures.createIndexes();
		return disclosures;
	}

	@Bean
	Registry registry() {
		return Registry.load();
	}

	@Bean
	Catalogue catalogue() {
		return Catalogue.load();
	}

	@Bean
	RuleBook ruleBook(Catalogue catalogue) {
		return new RuleBook(catalogue);
	}

	@Bean
	@Lazy
	PrintedRules printedRules(RuleBook ruleBook, Catalogue catalogue) {
		return PrintedRules.of(ruleBook, catalogue);
	}

	@Bean
	Assembly assembly(Catalogue catalogue, RuleBook ruleBook, Registry registry) {
		return new DisclosureWriting(catalogue, ruleBook, registry);
	}

	@Bean
	Figures figures(Disclosures disclosures, Artefacts artefacts, RuleBook ruleBook) {
		return new Figures(disclosures, artefacts, ruleBook);
	}

	@Bean
	Publishing publishing(Arrivals arrivals, Artefacts artefacts, Disclosures disclosures, Assembly assembly,
			EventPublisher events) {
		return new Publishing(arrivals, artefacts, disclosures, assembly, events, InstantSource.system());
	}

}
