package org.vekha.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks into the engine's tables: every row of a municipality's instances has to say
 * whose it is, since rights rest on it.
 */
@Component
public class TenantColumns {

	/** The first of these that a table has says which instance a row belongs to. */
	private static final String INSTANCE_COLUMNS = """
			select table_name, min(column_name) filter (where column_name in
				('proc_inst_id_', 'process_instance_id_', 'task_id_')) as instance_column
			from information_schema.columns
			where table_schema = 'public' and (table_name like 'act_ru_%' or table_name like 'act_hi_%')
			group by table_name
			having bool_or(column_name = 'tenant_id_')
				and bool_or(column_name in ('proc_inst_id_', 'process_instance_id_', 'task_id_'))
			""";

	private static final String INSTANCES = """
			select id_ from act_hi_procinst where business_key_ like :subject
			""";

	private final JdbcClient jdbc;

	TenantColumns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The tables that hold rows of these instances, each with the tenant ids found in
	 * them.
	 * @param subject how the instances' business keys begin
	 */
	public Map<String, List<String>> tenantsByTable(String subject) {
		var found = new TreeMap<String, List<String>>();
		this.jdbc.sql(INSTANCE_COLUMNS).query().listOfRows().forEach(row -> {
			var table = (String) row.get("table_name");
			var tenants = tenants(table, (String) row.get("instance_column"), subject);
			if (!tenants.isEmpty()) {
				found.put(table, tenants);
			}
		});
		return found;
	}

	private List<String> tenants(String table, String column, String subject) {
		var instances = column.equals("task_id_")
				? "select id_ from act_hi_taskinst where proc_inst_id_ in (%s)".formatted(INSTANCES) : INSTANCES;
		return this.jdbc
			.sql("select distinct coalesce(tenant_id_, 'none') from %s where %s in (%s)".formatted(table, column,
					instances))
			.param("subject", subject + "%")
			.query(String.class)
			.list();
	}

}
