package org.vekha.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the schools of a municipality by what files call them: by the login of the
 * federal tables, else by the name.
 */
public final class SchoolDirectory {

	private static final int PAGE = 1000;

	private static final String SEVERAL = "";

	private final Map<String, String> idByCode = new HashMap<>();

	private final Map<String, String> idByName = new HashMap<>();

	private final Map<String, String> codeById = new HashMap<>();

	public SchoolDirectory(List<School> schools) {
		add(schools);
	}

	public static SchoolDirectory of(Schools schools, String municipalityId) {
		var directory = new SchoolDirectory(List.of());
		schools.forEachPage(municipalityId, PAGE, directory::add);
		return directory;
	}

	private void add(List<School> schools) {
		for (var school : schools) {
			if (school.code() != null) {
				put(this.idByCode, SchoolKey.ofCode(school.code()), school.id());
				this.codeById.put(school.id(), SchoolKey.ofCode(school.code()));
			}
			put(this.idByName, SchoolKey.of(school.name()), school.id());
			put(this.idByName, SchoolKey.of(school.shortName()), school.id());
		}
	}

	private static void put(Map<String, String> ids, String key, String id) {
		ids.merge(key, id, (one, other) -> one.equals(other) ? one : SEVERAL);
	}

	/**
	 * The id of the school that is meant. A name is not enough where the file gives
	 * another login than the school has: then it is a namesake elsewhere.
	 * @param code the login, or {@code null}
	 */
	public Optional<String> find(String name, String code) {
		if (code != null) {
			var known = this.idByCode.get(SchoolKey.ofCode(code));
			if (known != null) {
				return Optional.of(known).filter(id -> !id.equals(SEVERAL));
			}
		}
		return Optional.ofNullable((name != null) ? this.idByName.get(SchoolKey.of(name)) : null)
			.filter(id -> !id.equals(SEVERAL))
			.filter(id -> code == null || this.codeById.get(id) == null);
	}

	/** Whether several registered schools are called so. */
	public boolean ambiguous(String name) {
		return name != null && SEVERAL.equals(this.idByName.get(SchoolKey.of(name)));
	}

}
