package org.vekha;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

import org.vekha.startup.RequiredSettings;

/**
 * Starts Vekha: the yearly road map of support for schools with low educational results.
 */
@SpringBootApplication
@Modulithic(systemName = "Vekha", sharedModules = "shared")
public class VekhaApplication {

	public static void main(String[] args) {
		var application = new SpringApplication(VekhaApplication.class);
		application.addListeners(new RequiredSettings());
		application.run(args);
	}

}
