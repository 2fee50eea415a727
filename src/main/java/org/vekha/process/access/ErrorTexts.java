package org.vekha.process.access;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Finds the words for an error: those of the domain as they are, those of the engine in
 * Russian, and for the rest a number under which the log knows more.
 */
@Component
class ErrorTexts {

	private static final Logger log = LoggerFactory.getLogger(ErrorTexts.class);

	private static final int COLUMN_SIZE_TOO_SMALL = 10002;

	private static final int OPTIMISTIC_LOCKING = 1;

	private static final int DEADLOCK = 10000;

	private static final Set<String> OVERTAKEN = Set.of("OptimisticLockingException", "OptimisticLockException",
			"OptimisticLockingFailureException");

	/** Tasklist knows it by its English words and shows its own sentence. */
	private static final String ENDED = "Задача уже выполнена или вам недоступна (No matching task). "
			+ "Обновите список задач.";

	private final Set<String> refusals = refusals();

	private final EndedTasks endedTasks;

	ErrorTexts(EndedTasks endedTasks) {
		this.endedTasks = endedTasks;
	}

	ErrorAnswer answer(EngineError error) {
		var refusal = error.cause(RuleViolation.class);
		if (refusal.isPresent()) {
			var status = (refusal.get() instanceof NotFound) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
			return answer(error, status, refusal.get().getMessage());
		}
		if (this.refusals.contains(error.type())) {
			return answer(error, error.isKind("NotFound") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
					error.message());
		}
		if (this.endedTasks.explain(error)) {
			return answer(error, HttpStatus.NOT_FOUND, ENDED);
		}
		if (error.status() < HttpStatus.UNAUTHORIZED.value() || error.status() > HttpStatus.FORBIDDEN.value()) {
			return engineAnswer(error);
		}
		return loginAnswer(error);
	}

	private ErrorAnswer engineAnswer(EngineError error) {
		var message = error.message();
		if (message.contains("No matching task") || message.contains("task is null")) {
			return answer(error, HttpStatus.NOT_FOUND, ENDED);
		}
		if (message.contains("is suspended")) {
			return answer(error, HttpStatus.CONFLICT, "Работа приостановлена (is suspended).");
		}
		if (message.contains("no authenticated tenant")) {
			return answer(error, HttpStatus.NOT_FOUND, "В вашем муниципалитете такого нет. Обновите страницу.");
		}
		if (error.hasCode(COLUMN_SIZE_TOO_SMALL)) {
			return answer(error, HttpStatus.BAD_REQUEST,
					"Слишком длинный текст: в одном поле помещается не больше 4000 знаков. Сократите его.");
		}
		if (OVERTAKEN.stream().anyMatch(error::isKind) || error.hasCode(OPTIMISTIC_LOCKING)
				|| error.hasCode(DEADLOCK)) {
			return answer(error, HttpStatus.CONFLICT,
					"Кто-то уже выполнил это действие или изменил данные одновременно с вами. "
							+ "Обновите страницу и проверьте, нужно ли его повторить.");
		}
		if (error.isKind("TaskAlreadyClaimedException")) {
			return answer(error, HttpStatus.CONFLICT, "Эту задачу уже взял в работу другой человек.");
		}
		if (error.isKind("PasswordPolicyException")) {
			return answer(error, HttpStatus.BAD_REQUEST,
					"Пароль слишком короткий или содержит имя пользователя: нужно не меньше 10 знаков.");
		}
		if (error.isKind("AuthorizationException")) {
			return answer(error, HttpStatus.FORBIDDEN, "У вас нет прав на это действие.");
		}
		return withReference(error);
	}

	private ErrorAnswer loginAnswer(EngineError error) {
		if (error.status() == HttpStatus.UNAUTHORIZED.value()) {
			return answer(error, HttpStatus.UNAUTHORIZED, "Войдите в систему.");
		}
		if (error.reason().toLowerCase(Locale.ROOT).contains("csrf")) {
			return answer(error, HttpStatus.FORBIDDEN, "Сеанс устарел: войдите заново и повторите действие.");
		}
		// Our own refusals are in Russian already.
		var own = error.type().equals("ActionRefused");
		return answer(error, HttpStatus.FORBIDDEN, own ? error.message() : "У вас нет прав на это действие.");
	}

	private ErrorAnswer withReference(EngineError error) {
		var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		var request = error.request();
		log.warn("Reference {}: {} {} answered {} {}: {}", reference, request.getMethod(), request.getRequestURI(),
				error.status(), error.type(), error.message(), error.exception().orElse(null));
		var sentence = switch (error.status()) {
			case 400 -> "Запрос составлен неверно и не выполнен. Номер обращения: %s.";
			case 404 -> "Запрошенное не найдено: возможно, его уже нет. Номер обращения: %s.";
			default -> "Не получилось выполнить действие, данные не изменены. Повторите позже; если ошибка останется, "
					+ "сообщите администратору номер обращения: %s.";
		};
		return answer(error, HttpStatus.valueOf(error.status()), sentence.formatted(reference));
	}

	private static ErrorAnswer answer(EngineError error, HttpStatus status, String message) {
		return new ErrorAnswer(status.value(), error.type().isEmpty() ? "Error" : error.type(), message);
	}

	/** The REST interface tells only the simple name of an exception. */
	private static Set<String> refusals() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(RuleViolation.class));
		var kinds = scanner.findCandidateComponents("org.vekha").stream().map(kind -> kind.getBeanClassName());
		return Stream.concat(Stream.of(RuleViolation.class.getName()), kinds)
			.map(ClassUtils::getShortName)
			.collect(Collectors.toUnmodifiableSet());
	}

}
