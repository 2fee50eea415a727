package org.vekha.process.measure;

import java.security.Principal;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.document.IncomingFile;
import org.vekha.process.task.MatterFiles.AttachedFile;
import org.vekha.shared.RuleViolation;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of one measure in the table of a school. Every change answers with the whole
 * list as it is then.
 */
@RestController
@Hidden
@RequestMapping("/web/measures/{supportId}/{measureId}/files")
class MeasureFilesController {

	private final MeasureFiles files;

	private final MeasureViewers viewers;

	MeasureFilesController(MeasureFiles files, MeasureViewers viewers) {
		this.files = files;
		this.viewers = viewers;
	}

	@GetMapping
	List<AttachedFile> list(@PathVariable UUID supportId, @PathVariable UUID measureId, Principal user) {
		return this.files.of(this.viewers.require(supportId, user.getName()), measureId, user.getName());
	}

	@PostMapping
	List<AttachedFile> add(@PathVariable UUID supportId, @PathVariable UUID measureId,
			@RequestParam(required = false) MultipartFile file, Principal user) {
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		this.files.add(this.viewers.require(supportId, user.getName()), measureId,
				new IncomingFile(file.getOriginalFilename(), file::getInputStream), user.getName());
		return list(supportId, measureId, user);
	}

	@DeleteMapping("/{id}")
	List<AttachedFile> withdraw(@PathVariable UUID supportId, @PathVariable UUID measureId, @PathVariable UUID id,
			Principal user) {
		this.files.withdraw(this.viewers.require(supportId, user.getName()), measureId, id, user.getName());
		return list(supportId, measureId, user);
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@PathVariable UUID supportId, @PathVariable UUID measureId, @PathVariable UUID id,
			Principal user) {
		return this.files.open(this.viewers.require(supportId, user.getName()), measureId, id).answer();
	}

}
