package org.vekha;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Starts Vekha: the yearly road map of support for schools with low educational results.
 */
@SpringBootApplication
@Modulithic(systemName = "Vekha", sharedModules = "shared")
public class VekhaApplication {

	public static void main(String[] args) {
		SpringApplication.run(VekhaApplication.class, args);
	}

}
