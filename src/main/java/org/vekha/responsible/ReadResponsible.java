package org.vekha.responsible;

import java.util.List;

import org.vekha.roadmap.Responsibility;

/**
 * What a phrase of the column «Ответственные» was taken to mean.
 *
 * @param phrase the words as printed
 * @param posts who is named, in the order of the words
 * @param responsibilities what follows for the row, the lead first; external bodies are
 * in it and never lead
 * @param unknown parts of the phrase that nobody is known by
 * @param notes what the coordinator should know, in Russian
 * @param leadUnclear whether somebody has to say who leads: several are named alike
 */
public record ReadResponsible(String phrase, List<Post> posts, List<Responsibility> responsibilities,
		List<String> unknown, List<String> notes, boolean leadUnclear) {

	public ReadResponsible {
		posts = List.copyOf(posts);
		responsibilities = List.copyOf(responsibilities);
		unknown = List.copyOf(unknown);
		notes = List.copyOf(notes);
	}

}
