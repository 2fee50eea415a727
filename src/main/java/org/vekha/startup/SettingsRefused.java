package org.vekha.startup;

import java.util.List;

/**
 * Settings without which the application does not start, each fault a sentence.
 */
class SettingsRefused extends RuntimeException {

	SettingsRefused(List<String> faults) {
		super(String.join(System.lineSeparator(), faults));
	}

}
