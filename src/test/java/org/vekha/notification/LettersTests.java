package org.vekha.notification;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Accounts;
import org.vekha.access.Role;
import org.vekha.process.Districts;
import org.vekha.process.Districts.District;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@VekhaTest
class LettersTests {

	private static final Instant NOW = Instant.parse("2026-10-20T05:00:00Z");

	@Autowired
	private NotificationRepository repository;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Districts districts;

	private final Accounts accounts = mock();

	private GreenMail server;

	private District district;

	@BeforeEach
	void start() {
		this.district = this.districts.open(1);
		this.server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
		this.database.update("update vekha.notification set mail_due = null where mail_due is not null");
	}

	@Test
	void sendsToEverybodyOfAGroupWithTheTaskAndTheLinkAlone() throws MessagingException, IOException {
		given(this.accounts.emails(this.district.id(), "school-1"))
			.willReturn(List.of("a@school.example", "b@school.example"));
		store(Recipient.group("school-1"));

		letters(port(), NOW).send();

		assertThat(this.server.getReceivedMessages()).hasSize(2);
		var letter = this.server.getReceivedMessages()[0];
		assertThat(letter.getSubject()).isEqualTo("Веха. Напоминание: Сдать отчёт — СОШ № 1");
		assertThat(letter.getRecipients(Message.RecipientType.TO)).hasSize(2);
		assertThat(body(letter))
			.contains("Напоминание.", "https://vekha.example/camunda/app/tasklist/default/#/?task=t1")
			.doesNotContain("Тайное слово");
		assertThat(stored().mailedAt()).isEqualTo(NOW);

		letters(port(), NOW).send();
		assertThat(this.server.getReceivedMessages()).as("Sent once").hasSize(2);
	}

	@Test
	void locksNothingWhileTheMailServerIsWaitedForAndSendsNothingTwice() {
		given(this.accounts.emailOf("curator")).willReturn(Optional.of("c@school.example"));
		store(Recipient.user("curator"));
		var other = letters(port(), NOW);
		var slow = new JavaMailSenderImpl() {

			@Override
			public void send(SimpleMailMessage... messages) {
				assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
				other.send();
			}

		};

		letters(slow, NOW).send();

		assertThat(this.server.getReceivedMessages()).as("Sent by the other server").isEmpty();
		assertThat(stored().mailedAt()).isEqualTo(NOW);
	}

	@Test
	void sendsWhatAServerHadTakenWhenItStopped() {
		given(this.accounts.emailOf("curator")).willReturn(Optional.of("c@school.example"));
		store(Recipient.user("curator"));
		var stopping = new JavaMailSenderImpl() {

			@Override
			public void send(SimpleMailMessage... messages) {
				throw new IllegalStateException("The machine stops");
			}

		};
		assertThatIllegalStateException().isThrownBy(() -> letters(stopping, NOW).send());

		letters(port(), NOW.plusSeconds(60)).send();
		assertThat(this.server.getReceivedMessages()).as("Might still be on its way").isEmpty();
		letters(port(), NOW.plusSeconds(900)).send();
		assertThat(this.server.getReceivedMessages()).hasSize(1);
	}

	@Test
	void triesAgainLaterAndGivesUpInTheEnd() {
		given(this.accounts.emailOf("curator")).willReturn(Optional.of("c@school.example"));
		store(Recipient.user("curator"));
		var closed = port();
		this.server.stop();

		letters(closed, NOW).send();
		assertThat(stored().mailFault()).isNotBlank();
		assertThat(stored().mailDue()).isEqualTo(NOW.plusSeconds(300));
		letters(closed, NOW.plusSeconds(299)).send();
		assertThat(stored().mailAttempts()).isEqualTo(1);

		for (int attempt = 2; attempt <= 8; attempt++) {
			letters(closed, stored().mailDue()).send();
		}
		assertThat(stored().mailAttempts()).isEqualTo(8);
		assertThat(stored().mailDue()).isNull();
	}

	@Test
	void goesOnWhereNobodyHasAnAddress() {
		given(this.accounts.emailOf(any())).willReturn(Optional.empty());
		store(Recipient.user("curator"));

		letters(port(), NOW).send();

		assertThat(stored().mailDue()).isNull();
		assertThat(stored().mailFault()).contains("Ни у кого из получателей не указан адрес");
	}

	@Test
	void waitsForNoLetterWithoutAMailServer() {
		var silent = new Notifications(this.repository, this.database, this.accounts, clock(NOW), "");
		silent.store(List.of(notice(Recipient.role(Role.COORDINATOR))));

		assertThat(stored().mailDue()).isNull();
		assertThat(silent.store(List.of(notice(Recipient.role(Role.COORDINATOR))))).as("The same again").isZero();
	}

	private void store(Recipient recipient) {
		new Notifications(this.repository, this.database, this.accounts, clock(NOW), "localhost")
			.store(List.of(notice(recipient)));
	}

	private Notice notice(Recipient recipient) {
		return new Notice(this.district.id(), recipient, NotificationKind.REMINDER, this.district.id(),
				"Сдать отчёт — СОШ № 1", "Тайное слово", "/camunda/app/tasklist/default/#/?task=t1",
				LocalDate.of(2026, 10, 20));
	}

	private Notification stored() {
		return this.repository.findAll()
			.stream()
			.filter(one -> one.municipalityId().equals(this.district.id()))
			.findFirst()
			.orElseThrow();
	}

	private Letters letters(int port, Instant now) {
		var sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		sender.setDefaultEncoding("UTF-8");
		sender.getJavaMailProperties().putAll(Map.of("mail.smtp.connectiontimeout", "5000"));
		return letters(sender, now);
	}

	private Letters letters(JavaMailSender sender, Instant now) {
		return new Letters(this.repository, sender, this.accounts, this.transactions, clock(now), "vekha@vekha.example",
				"https://vekha.example/");
	}

	private int port() {
		return this.server.getSmtp().getPort();
	}

	private static Clock clock(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

	private static String body(MimeMessage letter) throws MessagingException, IOException {
		return (String) letter.getContent();
	}

}
