package org.vekha.process.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Introduces our REST interface to programs, at {@code /v3/api-docs}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi() {
		var login = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
		return new OpenAPI()
			.info(new Info().title("Веха")
				.version("1")
				.description("Дорожные карты и результаты оценочных процедур из файлов: прочитать и показать, "
						+ "что понято. Ничего не сохраняется."))
			.components(new Components().addSecuritySchemes("basic", login))
			.addSecurityItem(new SecurityRequirement().addList("basic"));
	}

}
