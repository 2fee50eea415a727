package org.vekha.process.intake;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.vekha.intake.RoadmapReader;
import org.vekha.intake.RoadmapRequest;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Shows programs what Vekha reads in the file of a road map. Nothing is stored.
 */
@RestController
@Tag(name = "roadmaps", description = "Дорожные карты")
class RoadmapPreviewController {

	private final RoadmapReader reader;

	private final PreviewedMunicipality municipality;

	RoadmapPreviewController(RoadmapReader reader, PreviewedMunicipality municipality) {
		this.reader = reader;
		this.municipality = municipality;
	}

	@PostMapping(path = "/api/roadmaps/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Прочитать дорожную карту и ничего не сохранять",
			description = "Только для муниципального координатора: словарь, календарь и школы – его муниципалитета.")
	@ApiResponse(responseCode = "200", description = "Что прочитано и как понято")
	@ApiResponse(responseCode = "400", description = "Файл или период не подходят: сказано, чем и где")
	@ApiResponse(responseCode = "401", description = "Нужен вход")
	@ApiResponse(responseCode = "403", description = "Это не муниципальный координатор")
	@ApiResponse(responseCode = "413", description = "Файл больше 20 МБ")
	RoadmapPreview preview(@Parameter(
			description = "Файл .docx, .xlsx или .csv, не больше 20 МБ") @RequestPart("file") MultipartFile file,
			@Parameter(
					description = "Начало периода плана, например 2026-09-01") @RequestParam("periodStart") @DateTimeFormat(
							iso = DateTimeFormat.ISO.DATE) LocalDate periodStart,
			@Parameter(
					description = "Окончание периода плана, например 2027-08-31") @RequestParam("periodEnd") @DateTimeFormat(
							iso = DateTimeFormat.ISO.DATE) LocalDate periodEnd) {
		var municipalityId = this.municipality.ofCoordinator();
		var plan = RoadmapRequest.plan(periodStart, periodEnd);
		return RoadmapPreview.of(HandedIn.read(UploadedName.of(file), file::transferTo,
				content -> this.reader.read(municipalityId, plan, content)));
	}

}
