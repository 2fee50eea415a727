package org.vekha.process.model;

import java.util.List;

import org.vekha.process.form.TaskContext;

/**
 * What the first lines of every form say beside what is asked, in Markdown.
 */
public interface IntroLines {

	/** The lines for the task, possibly none. */
	List<String> of(TaskContext task);

}
