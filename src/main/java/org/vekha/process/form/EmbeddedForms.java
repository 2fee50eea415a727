package org.vekha.process.form;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ProcessApplicationDeployment;
import org.vekha.process.engine.ModelDeployer;

/**
 * Finds HTML forms among what is deployed. Like other forms they are bound latest: a
 * deployment holds only what has changed, so the newest form may lie beside another
 * process. To be used inside a command; who may see the form is checked before.
 */
final class EmbeddedForms {

	private EmbeddedForms() {
	}

	/** The file that a form key names, if it names an HTML form. */
	static Optional<String> resource(FormData form) {
		return Optional.ofNullable(form)
			.map(FormData::getFormKey)
			.filter(key -> key.startsWith(EmbeddedForm.FORM_KEY))
			.map(key -> key.substring(EmbeddedForm.FORM_KEY.length()));
	}

	/**
	 * The newest file of that name, from deployments of the same origin as the process
	 * or, if it came without forms, from the application's own.
	 */
	static Optional<InputStream> latest(CommandContext context, String deploymentId, String resource) {
		var origin = Optional.ofNullable(deploymentId).map(context.getDeploymentManager()::findDeploymentById);
		return Stream
			.concat(origin.stream().map(known -> find(context, known, resource)),
					Stream.of(find(context, own(), resource)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<InputStream> find(CommandContext context, DeploymentEntity origin, String resource) {
		var found = context.getResourceManager()
			.findLatestResourcesByDeploymentName(origin.getName(), Set.of(resource), source(origin),
					origin.getTenantId());
		return Optional.ofNullable(found.get(resource)).map(file -> new ByteArrayInputStream(file.getBytes()));
	}

	/** By this name the engine also looks among deployments that name no source. */
	private static String source(DeploymentEntity origin) {
		return (origin.getSource() != null) ? origin.getSource()
				: ProcessApplicationDeployment.PROCESS_APPLICATION_DEPLOYMENT_SOURCE;
	}

	private static DeploymentEntity own() {
		var own = new DeploymentEntity();
		own.setName(ModelDeployer.DEPLOYMENT);
		return own;
	}

}
