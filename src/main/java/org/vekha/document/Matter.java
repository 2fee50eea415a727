package org.vekha.document;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.vekha.shared.Require;

/**
 * What a document belongs to; this module does not know what that is.
 *
 * @param kind the kind of what has the id
 * @param id its id
 */
@Embeddable
public record Matter(@Column(name = "matter_kind") String kind, @Column(name = "matter_id") UUID id) {

	public Matter {
		kind = Require.key(kind, "Вид предмета");
		Require.value(id, "Предмет");
	}

}
