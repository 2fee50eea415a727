package org.vekha.export;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.vekha.shared.NotFound;
import org.vekha.shared.RuleViolation;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Gives out a road map as a file, to programs and to browsers.
 */
@RestController
@Tag(name = "Дорожные карты")
class RoadmapFileController {

	private final RoadmapExports exports;

	RoadmapFileController(RoadmapExports exports) {
		this.exports = exports;
	}

	@GetMapping({ "/api/roadmaps/{id}/file", "/roadmaps/{id}/file" })
	@Operation(summary = "Выгрузить дорожную карту в Word или Excel",
			description = "Те же столбцы и разделы, в которых она была загружена, и её состояние. Для координатора, "
					+ "начальника, контроля исполнения и регионального оператора.",
			responses = { @ApiResponse(responseCode = "200", description = "Файл .docx или .xlsx"),
					@ApiResponse(responseCode = "400", description = "Такого формата нет"), @ApiResponse(
							responseCode = "404", description = "Такой дорожной карты нет или она вам недоступна") })
	ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam(defaultValue = "docx") String format,
			Principal user) {
		var file = this.exports.export(id, FileFormat.of(format), user.getName());
		var disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.body(file.content());
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refuse(RuleViolation refusal) {
		var missing = refusal instanceof NotFound;
		return answer(missing ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, refusal.getClass().getSimpleName(),
				refusal.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<Map<String, String>> refuse(MethodArgumentTypeMismatchException fault) {
		return answer(HttpStatus.NOT_FOUND, "NotFound", "Дорожная карта не найдена.");
	}

	/** In the shape in which the engine's REST interface reports errors. */
	private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String type, String message) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("type", type, "message", message));
	}

}
