package org.vekha.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vekha.access.Accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what people are told by e-mail, where there is a mail server. A letter says what
 * it is about and where that is opened, and nothing of what is in it. What could not be
 * sent is tried again later.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Letters {

	private static final Logger log = LoggerFactory.getLogger(Letters.class);

	private static final int MOST_AT_ONCE = 200;

	/** Longer than a mail server is waited for. */
	private static final Duration TAKEN_FOR = Duration.ofMinutes(15);

	private final NotificationRepository repository;

	private final JavaMailSender mail;

	private final Accounts accounts;

	private final TransactionTemplate transactions;

	private final Clock clock;

	private final String from;

	private final String address;

	Letters(NotificationRepository repository, JavaMailSender mail, Accounts accounts, TransactionTemplate transactions,
			Clock clock, @Value("${vekha.mail.from:${spring.mail.username:vekha@localhost}}") String from,
			@Value("${vekha.address:}") String address) {
		this.repository = repository;
		this.mail = mail;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
		this.from = from;
		this.address = address;
	}

	/**
	 * Takes each letter for a while, sends it, and only then notes what became of it: no
	 * lock waits for a mail server, and another server sends what is lost on the way.
	 */
	@Scheduled(fixedDelayString = "${vekha.mail.every:PT1M}")
	void send() {
		for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
			var letter = take();
			if (letter.isEmpty()) {
				return;
			}
			var outcome = deliver(letter.get());
			this.transactions
				.executeWithoutResult(status -> this.repository.findById(letter.get().id()).ifPresent(outcome));
		}
	}

	private Optional<Notification> take() {
		var now = this.clock.instant();
		return this.transactions.execute(status -> this.repository.takeNextLetter(now, now.plus(TAKEN_FOR)));
	}

	/** What is to be noted of the letter. */
	private Consumer<Notification> deliver(Notification notification) {
		var recipient = notification.recipient();
		var addresses = recipient.group() ? this.accounts.emails(notification.municipalityId(), recipient.key())
				: this.accounts.emailOf(recipient.key()).stream().toList();
		if (addresses.isEmpty()) {
			return Notification::unaddressed;
		}
		var message = new SimpleMailMessage();
		message.setFrom(this.from);
		message.setTo(addresses.toArray(String[]::new));
		message.setSubject("Веха. %s: %s".formatted(notification.kind().title(), notification.title()));
		message.setText(body(notification));
		try {
			this.mail.send(message);
			return sent -> sent.mailed(this.clock.instant());
		}
		catch (MailException ex) {
			log.warn("The letter of notification {} was not sent: {}", notification.id(), ex.getMessage());
			return unsent -> unsent.failed(String.valueOf(ex.getMessage()), this.clock.instant());
		}
	}

	private String body(Notification notification) {
		var path = (notification.path() != null) ? notification.path() : "/notifications";
		var link = this.address.isBlank() ? "Откройте систему «Веха»."
				: "Открыть: %s%s".formatted(this.address.replaceAll("/$", ""), path);
		return """
				Здравствуйте!

				%s.
				О чём: %s.
				%s

				Это письмо отправлено автоматически, отвечать на него не нужно.
				""".formatted(notification.kind().title(), notification.title(), link);
	}

}
