package org.vekha.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.vekha.VekhaTest;
import org.vekha.access.Role;
import org.vekha.process.engine.Answers;
import org.vekha.process.engine.ModelAnswers;
import org.vekha.process.form.Briefing;
import org.vekha.roadmap.Body;
import org.vekha.roadmap.CycleStep;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what the models and forms name against what the code has, in both directions.
 */
@VekhaTest
class ModelContractTests {

	/** Roles whose people are asked in person, by their school, or never. */
	private static final Set<Role> NEVER_A_CANDIDATE = Set.of(Role.CURATOR, Role.EXPERT, Role.SCHOOL, Role.CONTROL,
			Role.REGION, Role.ADMINISTRATOR);

	/** Delegates of models that exist for tests only. */
	private static final Set<String> TEST_DELEGATES = Set.of("refuseErrand");

	private final Models models = Models.read();

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void everyServiceTaskHasItsDelegateAndEveryDelegateItsTask() {
		var named = this.models.elements(ServiceTask.class)
			.collect(Collectors.toMap(task -> task.getId(), ServiceTask::getCamundaDelegateExpression, (a, b) -> a));
		assertThat(named).allSatisfy((id, expression) -> assertThat(expression)
			.isEqualTo("${%s}".formatted(decapitalised(id.substring("Task_".length())))));
		var delegates = Arrays.stream(this.beans.getBeanNamesForType(JavaDelegate.class))
			.filter(name -> !TEST_DELEGATES.contains(name));
		assertThat(named.values().stream().map(Models::inner).collect(Collectors.toSet()))
			.isEqualTo(delegates.collect(Collectors.toSet()));
	}

	@Test
	void everyUserTaskHasItsFormAndEveryFormItsTask() {
		var forms = this.models.elements(UserTask.class)
			.map(task -> Models.formOf(task.getCamundaFormRef(), task.getCamundaFormRefBinding(),
					task.getCamundaFormKey()))
			.collect(Collectors.toSet());
		assertThat(this.models.elements(UserTask.class)).allSatisfy(task -> assertThat(
				Models.formOf(task.getCamundaFormRef(), task.getCamundaFormRefBinding(), task.getCamundaFormKey()))
			.matches(Models.kebab(task.getId().substring("Task_".length())) + "\\.(form|html)"));
		forms.addAll(this.models.startForms());
		assertThat(this.models.formFiles()).containsExactlyInAnyOrderElementsOf(forms);
	}

	@Test
	void everyFormOfATaskHasItsBriefing() {
		var expected = this.models.elements(UserTask.class)
			.map(task -> decapitalised(task.getId().substring("Task_".length())) + "Briefing")
			.collect(Collectors.toSet());
		assertThat(this.beans.getBeanNamesForType(Briefing.class)).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyCandidateGroupIsARoleAndEveryRoleHasWork() {
		var named = this.models.elements(UserTask.class)
			.flatMap(task -> task.getCamundaCandidateGroupsList().stream())
			.filter(group -> !group.startsWith("$"))
			.collect(Collectors.toSet());
		var roles = groups(Arrays.stream(Role.values()));
		assertThat(roles).containsAll(named);
		Arrays.stream(Body.values()).flatMap(body -> body.groupKey().stream()).forEach(named::add);
		named.addAll(groups(NEVER_A_CANDIDATE.stream()));
		assertThat(named).isEqualTo(roles);
	}

	@Test
	void everyTaskHasPeopleAndADueDate() {
		assertThat(this.models.elements(UserTask.class)).allSatisfy(task -> {
			assertThat(task.getCamundaDueDate()).startsWith("${due.");
			assertThat(Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups()))
				.anyMatch(people -> people != null && (people.startsWith("${people.") || !people.startsWith("$")));
		});
	}

	/**
	 * Hundreds of schools would otherwise start in one transaction, and whoever ends the
	 * last step of one would be refused because another school has ended, too.
	 */
	@Test
	void everyLoopBeginsAndEndsEachOfItsInstancesInATransactionOfItsOwn() {
		assertThat(this.models.elements(MultiInstanceLoopCharacteristics.class)).isNotEmpty().allSatisfy(loop -> {
			assertThat(loop.isSequential()).isFalse();
			assertThat(loop.isCamundaAsyncBefore()).isTrue();
			assertThat(loop.isCamundaAsyncAfter()).isTrue();
			assertThat(loop.isCamundaExclusive()).isTrue();
		});
		assertThat(this.models.elements(CallActivity.class)
			.filter(call -> call.getLoopCharacteristics() == null)
			.filter(call -> !call.isCamundaAsyncBefore() || !call.isCamundaAsyncAfter())).isEmpty();
	}

	@Test
	void modelsAskOnlyWhatTheCodeAnswersAndTheCodeAnswersOnlyWhatIsAsked() {
		var answers = this.beans.getBeansOfType(ModelAnswers.class)
			.values()
			.stream()
			.flatMap(bean -> Arrays.stream(bean.getClass().getMethods()))
			.filter(method -> method.isAnnotationPresent(Answers.class))
			.map(method -> "%s/%d".formatted(method.getAnnotation(Answers.class).value(), method.getParameterCount()));
		assertThat(this.models.questions()).isEqualTo(answers.collect(Collectors.toCollection(TreeSet::new)));
		assertThat(this.models.stepNames()).isSubsetOf(names(CycleStep.values()));
	}

	@Test
	void modelsAndConstantsNameTheSameProcessesVariablesAndMessages() {
		assertThat(Constants.processKeys()).containsExactlyInAnyOrderElementsOf(this.models.processKeys());
		assertThat(Constants.of("Variables")).isEqualTo(this.models.variables());
		assertThat(Constants.messages()).isEqualTo(this.models.elements(Message.class)
			.map(Message::getName)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> groups(Stream<Role> roles) {
		return roles.map(Role::group).collect(Collectors.toSet());
	}

	private static Collection<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toList();
	}

	private static String decapitalised(String name) {
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

}
