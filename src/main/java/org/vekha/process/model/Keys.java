package org.vekha.process.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Knows by which ids process instances find their records, and names every instance after
 * its own.
 */
@Component
public class Keys {

	private final Map<String, RecordKind> kinds;

	Keys(List<RecordKind> kinds) {
		this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::variable, Function.identity()));
	}

	/** The names of all variables in which instances carry ids of records. */
	public Set<String> variables() {
		return this.kinds.keySet();
	}

	/** The name of the instance that carries the id in a variable of this name. */
	public String of(String variable, UUID id) {
		return this.kinds.get(variable).keyOf(id);
	}

}
