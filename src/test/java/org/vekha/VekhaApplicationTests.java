package org.vekha;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@VekhaTest
class VekhaApplicationTests {

	@Autowired
	private DataSource dataSource;

	@Test
	void startsOnTheDatabaseOfProduction() {
		var version = JdbcClient.create(this.dataSource).sql("show server_version").query(String.class).single();
		assertThat(version).startsWith("17");
	}

}
