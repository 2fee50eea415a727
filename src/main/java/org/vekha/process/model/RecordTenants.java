package org.vekha.process.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.vekha.process.engine.TenantSource;

import org.springframework.stereotype.Component;

/**
 * Knows the municipality of every record about which an instance can be started.
 */
@Component
class RecordTenants implements TenantSource {

	private final List<RecordKind> kinds;

	RecordTenants(List<RecordKind> kinds) {
		this.kinds = kinds;
	}

	@Override
	public Optional<String> tenantOf(Map<String, Object> variables) {
		return this.kinds.stream()
			.filter(kind -> variables.get(kind.variable()) instanceof String)
			.map(kind -> kind.municipalityOf(UUID.fromString((String) variables.get(kind.variable()))))
			.findFirst();
	}

}
