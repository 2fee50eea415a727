package org.vekha.process;

import java.util.Map;

import org.vekha.process.form.OpenForm;

/**
 * What somebody sends back when a form lies open before them.
 */
@FunctionalInterface
public interface Answer {

	Map<String, Object> to(OpenForm form);

}
