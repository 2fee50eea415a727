package org.vekha.responsible;

import java.util.List;

import org.vekha.responsible.Meaning.Kind;

/**
 * Who somebody is by whose he is: the head of a school, of the department, of a
 * methodical association.
 */
final class Belonging {

	private Belonging() {
	}

	/**
	 * The posts, or none if it cannot be told.
	 * @param chain the persons or units between, as in «начальник отдела управления»
	 * @param owner whose the last of them is; empty if nobody says
	 */
	static List<Post> posts(Meaning meaning, List<Meaning> chain, List<Post> owner, GrammaticalNumber number) {
		var unitBetween = chain.stream().anyMatch(between -> between.kind() != Kind.HEAD);
		if (owner.isEmpty()) {
			return unowned(meaning, chain, unitBetween);
		}
		return switch (meaning.kind()) {
			case HEAD -> owner.stream().map(post -> unitBetween ? post : headOf(post)).toList();
			case DEPUTY -> owner.stream().map(Belonging::deputyOf).toList();
			case SPECIALIST -> owner.stream().map(post -> specialistOf(post, number)).toList();
			case ADMINISTRATION ->
				owner.stream().filter(Belonging::ofSchool).map(post -> Post.SCHOOL_ADMIN_TEAM).toList();
			default -> owner;
		};
	}

	private static List<Post> unowned(Meaning meaning, List<Meaning> chain, boolean unitBetween) {
		if (meaning.kind() == Kind.DEPUTY && !unitBetween) {
			var head = chain.stream().flatMap(between -> between.posts().stream()).findFirst();
			if (meaning.posts().isEmpty()) {
				return List.of(head.filter(post -> post == Post.EDUCATION_DEPARTMENT_HEAD)
					.map(post -> Post.EDUCATION_DEPARTMENT)
					.orElse(Post.DEPUTY_HEAD));
			}
			return meaning.posts();
		}
		if (meaning.kind() == Kind.SPECIALIST) {
			return List.of(Post.SPECIALIST);
		}
		return unitBetween ? List.of() : meaning.posts();
	}

	private static Post headOf(Post post) {
		if (post == Post.EDUCATION_DEPARTMENT) {
			return Post.EDUCATION_DEPARTMENT_HEAD;
		}
		return (post == Post.SCHOOL || post == Post.SCHOOL_ADMIN_TEAM) ? Post.SCHOOL_HEAD : post;
	}

	private static Post deputyOf(Post post) {
		if (post == Post.EDUCATION_DEPARTMENT_HEAD) {
			return Post.EDUCATION_DEPARTMENT;
		}
		return ofSchool(post) ? Post.DEPUTY_HEAD : post;
	}

	// One specialist is a person to be named, all of them are the department
	private static Post specialistOf(Post post, GrammaticalNumber number) {
		return (post == Post.EDUCATION_DEPARTMENT && number == GrammaticalNumber.ONE) ? Post.SPECIALIST : post;
	}

	private static boolean ofSchool(Post post) {
		return post == Post.SCHOOL || post == Post.SCHOOL_HEAD || post == Post.SCHOOL_ADMIN_TEAM;
	}

}
