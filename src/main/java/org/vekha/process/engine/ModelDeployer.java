package org.vekha.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms at the start, under names that stay the same wherever the
 * application runs, and only those that have changed: a process that was changed from the
 * Modeler keeps its newer version until its file changes too.
 */
@Component
public class ModelDeployer {

	/** The name of all deployments of the application's own models. */
	public static final String DEPLOYMENT = "Vekha";

	private final RepositoryService repository;

	private final Path folder;

	ModelDeployer(RepositoryService repository, @Value("${vekha.models-folder:}") String folder) {
		this.repository = repository;
		this.folder = folder.isBlank() ? new ApplicationHome(ModelDeployer.class).getDir().toPath() : Path.of(folder);
		if (!folder.isBlank() && !Files.isDirectory(this.folder)) {
			throw new ModelsRefused("Папка с моделями %s не найдена.".formatted(this.folder.toAbsolutePath()));
		}
	}

	void deploy() {
		deploy(ModelFiles.in(this.folder));
	}

	void deploy(Collection<ModelFile> files) {
		if (files.isEmpty()) {
			return;
		}
		var deployment = this.repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(true);
		for (var file : files) {
			try (var content = file.content().getInputStream()) {
				deployment.addInputStream(file.name(), content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		try {
			deployment.deploy();
		}
		catch (ParseException ex) {
			throw new ModelsRefused(reports(ex), ex);
		}
		catch (ProcessEngineException ex) {
			throw new ModelsRefused("Модели не удалось развернуть: %s".formatted(withCauses(ex)), ex);
		}
	}

	private static String reports(ParseException ex) {
		var text = new StringBuilder();
		for (ResourceReport report : ex.getResorceReports()) {
			report.getErrors()
				.forEach(problem -> text.append("Файл %s, строка %d: %s%n".formatted(report.getResourceName(),
						problem.getLine(), problem.getMessage())));
		}
		return text.toString().strip();
	}

	/** The engine names the file in one exception and the fault in another below it. */
	private static String withCauses(Throwable ex) {
		var text = new StringBuilder(ex.getMessage());
		for (var cause = ex.getCause(); cause != null; cause = cause.getCause()) {
			if (cause.getMessage() != null && text.indexOf(cause.getMessage()) < 0) {
				text.append(System.lineSeparator()).append(cause.getMessage());
			}
		}
		return text.toString();
	}

}
