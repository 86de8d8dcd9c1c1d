package org.mingzhang.validation.config;

import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.mingzhang.contracts.registry.Registry;
import org.mingzhang.forms.template.Catalogue;
import org.mingzhang.messaging.EventPublisher;
import org.mingzhang.rulebook.RuleBook;
import org.mingzhang.validation.approved.ApprovedFilings;
import org.mingzhang.validation.background.Backgrounds;
import org.mingzhang.validation.background.Ledger;
import org.mingzhang.validation.kafka.ApprovedFilingsListener;
import org.mingzhang.validation.decision.Deciding;
import org.mingzhang.validation.decision.DecisionStore;
import org.mingzhang.validation.decision.KnownRules;
import org.mingzhang.validation.kafka.SubmittedFilings;
import org.mingzhang.validation.mongo.MongoApprovedFilings;
import org.mingzhang.validation.mongo.MongoDecisions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ValidationProperties.class)
class ValidationConfiguration {

	@Bean
	Catalogue catalogue() {
		return Catalogue.load();
	}

	@Bean
	RuleBook ruleBook(Catalogue catalogue) {
		return new RuleBook(catalogue);
	}

	@Bean
	MongoDatabase validationDatabase(MongoClient client, ValidationProperties properties) {
		return client.getDatabase(properties.database());
	}

	/** Nobody waits for a check when the service stops: its event is delivered again. */
	@Bean(destroyMethod = "shutdownNow")
	ExecutorService processors(ValidationProperties properties) {
		return Executors.newFixedThreadPool(properties.threads(),
				Thread.ofPlatform().name("rule-book-", 1).daemon().factory());
	}

	@Bean
	Registry registry() {
		return Registry.load();
	}

	@Bean
	ApprovedFilings approvedFilings(MongoDatabase database, ValidationProperties properties) {
		return new MongoApprovedFilings(database, properties.databaseLimit());
	}

	@Bean
	KnownRules knownRules(RuleBook ruleBook, Catalogue catalogue) {
		return KnownRules.of(ruleBook, catalogue);
	}

	@Bean
	DecisionStore decisionStore(MongoDatabase database, ValidationProperties properties) {
		return new MongoDecisions(database, properties.databaseLimit());
	}

	@Bean
	Deciding deciding(DecisionStore store, KnownRules rules) {
		return new Deciding(store, rules, InstantSource.system());
	}

	@Bean
	Backgrounds backgrounds(Registry registry, ApprovedFilings approved, Ledger ledger, Deciding deciding,
			MeterRegistry metrics) {
		return new Backgrounds(registry, approved, ledger, deciding::inForce, metrics);
	}

	@Bean
	ApprovedFilingsListener approvedFilingsListener(ApprovedFilings approved) {
		return new ApprovedFilingsListener(approved);
	}

	@Bean
	SubmittedFilings submittedFilings(RuleBook ruleBook, Backgrounds backgrounds, EventPublisher publisher,
			ExecutorService processors, ValidationProperties properties, MeterRegistry metrics) {
		return new SubmittedFilings(ruleBook, backgrounds, publisher, processors, properties.limit(), Clock.systemUTC(),
				metrics);
	}

}
