package org.vekha.export;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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

}
