package org.vekha.process.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.vekha.access.Role;
import org.vekha.process.engine.StartupStep;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the ready filters of Tasklist. Nobody else makes any: a stored filter can hold
 * expressions, which run on the server.
 */
@Component
@Order(2)
class TaskFilters implements StartupStep {

	private static final String WEEK_BEGINS = "${dateTime().withTimeAtStartOfDay().withDayOfWeek(1)}";

	private static final String WEEK_ENDS = "${dateTime().withTimeAtStartOfDay().withDayOfWeek(1).plusWeeks(1)}";

	private final FilterService filters;

	private final TaskService tasks;

	private final Grants grants;

	TaskFilters(FilterService filters, TaskService tasks, Grants grants) {
		this.filters = filters;
		this.tasks = tasks;
		this.grants = grants;
	}

	@Override
	public void apply() {
		var everybody = Arrays.stream(Role.values()).filter(role -> role != Role.ADMINISTRATOR).toList();
		store(1, "Мои задачи", "Задачи, которые назначены мне, взяты мной или ждут меня и моих коллег",
				this.tasks.createTaskQuery()
					.or()
					.taskAssigneeExpression("${currentUser()}")
					.taskCandidateGroupInExpression("${currentUserGroups()}")
					.endOr(),
				everybody);
		store(2, "Задачи моих групп", "Задачи, которые ещё никто не взял в работу",
				this.tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"), everybody);
		store(3, "Просрочено", "Задачи, срок которых прошёл",
				this.tasks.createTaskQuery().dueBeforeExpression("${now()}"), everybody);
		store(4, "Срок на этой неделе", "Задачи, срок которых — с понедельника по воскресенье этой недели",
				this.tasks.createTaskQuery().dueAfterExpression(WEEK_BEGINS).dueBeforeExpression(WEEK_ENDS), everybody);
		store(5, "Все задачи муниципалитета", "Все открытые задачи, кто бы их ни выполнял",
				this.tasks.createTaskQuery(), List.of(Role.COORDINATOR));
	}

	private void store(int place, String name, String description, TaskQuery query, List<Role> readers) {
		var known = this.filters.createTaskFilterQuery().filterName(name).list().stream();
		var filter = known.findFirst().orElseGet(() -> this.filters.newTaskFilter(name));
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("description", description, "priority", place, "refresh", true, "color", "#1f5f8b",
				"showUndefinedVariable", false, "variables", List.of()));
		var id = this.filters.saveFilter(filter).getId();
		Stream.of(Role.values())
			.filter(readers::contains)
			.forEach(role -> this.grants.grant(role.group(), Resources.FILTER, id, Permissions.READ));
	}

}
