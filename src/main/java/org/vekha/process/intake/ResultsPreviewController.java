package org.vekha.process.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.vekha.results.ResultsImports;
import org.vekha.shared.SchoolYear;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lets scripts look into a file of results before anybody uploads it.
 */
@RestController
@RequestMapping("/api/results")
@Tag(name = "Результаты оценочных процедур")
class ResultsPreviewController {

	private final ResultsImports imports;

	private final PreviewedMunicipality municipality;

	ResultsPreviewController(ResultsImports imports, PreviewedMunicipality municipality) {
		this.imports = imports;
		this.municipality = municipality;
	}

	@PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Прочитать таблицу результатов и выявить школы, ничего не сохраняя",
			description = "Федеральная таблица (процедура и год над «% 2» и «% Выс. рез-тов») или список: .xlsx, .docx, .csv. "
					+ "Только для координатора муниципалитета.",
			responses = { @ApiResponse(responseCode = "200", description = "Школы, их результаты и выявление"),
					@ApiResponse(responseCode = "400", description = "Файл не принят: что не так и где"),
					@ApiResponse(responseCode = "403", description = "Только для координатора муниципалитета") })
	ResultsPreview preview(@RequestPart("file") MultipartFile file, @Parameter(
			description = "Учебный год списка, например 2019/2020; без него – год после новейших результатов") //
	@RequestParam(required = false) String schoolYear) {
		var municipalityId = this.municipality.ofCoordinator();
		var listYear = (schoolYear != null && !schoolYear.isBlank()) ? SchoolYear.of(schoolYear) : null;
		return HandedIn.read(UploadedName.of(file), file::transferTo,
				content -> ResultsPreview.of(this.imports.preview(municipalityId, content, listYear)));
	}

}
