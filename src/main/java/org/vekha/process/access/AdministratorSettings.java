package org.vekha.process.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, from the environment; none where the demo brings its own.
 *
 * @param user taken from {@code VEKHA_ADMIN_USER}
 * @param password taken from {@code VEKHA_ADMIN_PASSWORD}
 */
@ConfigurationProperties("vekha.admin")
record AdministratorSettings(String user, String password) {

	boolean given() {
		return this.user != null && !this.user.isBlank() && this.password != null && !this.password.isBlank();
	}

}
