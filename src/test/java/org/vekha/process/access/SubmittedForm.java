package org.vekha.process.access;

import java.net.http.HttpResponse;
import java.util.Map;

/**
 * What a person's browser was answered to a form that it sent over REST.
 *
 * @param message the answer in words where it was refused
 */
public record SubmittedForm(int status, String message) {

	public static SubmittedForm send(int port, String user, String taskId, Map<String, Object> form) {
		HttpResponse<String> answer = Door.REST.enter(port, user)
			.post(Door.REST.path("/task/%s/submit-form".formatted(taskId)), Door.variables(form));
		return new SubmittedForm(answer.statusCode(), Door.message(answer));
	}

	public boolean accepted() {
		return this.status / 100 == 2;
	}

}
