package org.vekha.process.ownschool;

import java.security.Principal;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import org.vekha.document.IncomingFile;
import org.vekha.process.task.MatterFiles;
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
 * The files that show that an agreement was kept. Every change answers with the whole
 * list as it is then.
 */
@RestController
@Hidden
@RequestMapping("/web/our-school/{supportId}/agreements/{agreementId}/files")
class AgreementFilesController {

	private final OwnSchools schools;

	private final MatterFiles files;

	AgreementFilesController(OwnSchools schools, MatterFiles files) {
		this.schools = schools;
		this.files = files;
	}

	@GetMapping
	List<AttachedFile> list(@PathVariable UUID supportId, @PathVariable UUID agreementId, Principal user) {
		var own = this.schools.require(supportId, user.getName());
		return this.files.of(OwnAgreements.matter(own, agreementId), true, user.getName());
	}

	@PostMapping
	List<AttachedFile> add(@PathVariable UUID supportId, @PathVariable UUID agreementId,
			@RequestParam(required = false) MultipartFile file, Principal user) {
		if (file == null) {
			throw new RuleViolation("Приложите файл: его в запросе нет.");
		}
		var own = this.schools.require(supportId, user.getName());
		this.files.add(own.municipalityId(), OwnAgreements.matter(own, agreementId),
				new IncomingFile(file.getOriginalFilename(), file::getInputStream), user.getName());
		return list(supportId, agreementId, user);
	}

	@DeleteMapping("/{id}")
	List<AttachedFile> withdraw(@PathVariable UUID supportId, @PathVariable UUID agreementId, @PathVariable UUID id,
			Principal user) {
		var own = this.schools.require(supportId, user.getName());
		this.files.withdraw(OwnAgreements.matter(own, agreementId), id, user.getName());
		return list(supportId, agreementId, user);
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@PathVariable UUID supportId, @PathVariable UUID agreementId,
			@PathVariable UUID id, Principal user) {
		var own = this.schools.require(supportId, user.getName());
		return this.files.open(OwnAgreements.matter(own, agreementId), id).answer();
	}

}
