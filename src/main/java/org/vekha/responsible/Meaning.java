package org.vekha.responsible;

import java.util.List;

/**
 * What a wording means.
 *
 * @param kind what sort of words it is
 * @param posts whom it names; of a person whose post follows from whose he is, who he is
 * if nobody says
 * @param acting whose work it is where that is told apart: a municipal project team is no
 * school's
 */
record Meaning(Kind kind, List<Post> posts, List<Post> acting) {

	Meaning(Kind kind, List<Post> posts) {
		this(kind, posts, posts);
	}

	enum Kind {

		/** Somebody whose post is known. */
		POST,

		/** Whose post follows from whose he is: «руководители школ». */
		HEAD, DEPUTY, SPECIALIST, STAFF, ADMINISTRATION,

		/** Somebody without a post in road maps. */
		NOBODY,

		/** Between two who are named. */
		LINK,

		/** Says nothing of itself. */
		SKIP,

		/** Subjects and lines of work. */
		DETAIL

	}

	/** Whether the post follows from whose the person or unit is. */
	boolean depends() {
		return switch (this.kind) {
			case HEAD, DEPUTY, SPECIALIST, STAFF, ADMINISTRATION -> true;
			default -> false;
		};
	}

}
