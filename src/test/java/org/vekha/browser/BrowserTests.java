package org.vekha.browser;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vekha.VekhaTest;
import org.vekha.cycle.MunicipalYears;
import org.vekha.cycle.YearState;
import org.vekha.shared.SchoolYear;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the people of the demo see in a real browser. Pictures of it are left in
 * {@code target/screenshots}.
 */
@EnabledIf(value = "org.vekha.browser.Chromium#isExpected",
		disabledReason = "The pages are not tested: there is no Chromium")
@TestMethodOrder(OrderAnnotation.class)
@VekhaTest
@ActiveProfiles({ "test", "demo" })
// A demo of its own, since what is clicked here is seen by every other test of the demo
@TestPropertySource(properties = "spring.application.name=vekha-in-a-browser")
class BrowserTests extends InABrowser {

	@Autowired
	private SchoolTrack track;

	@Autowired
	private YearByHand yearByHand;

	@Autowired
	private RoadmapByHand roadmapByHand;

	@Autowired
	private ResultsByHand resultsByHand;

	@Autowired
	private DocumentsByHand documentsByHand;

	@Autowired
	private ChangesByHand changesByHand;

	@Autowired
	private SchoolsByHand schoolsByHand;

	@Autowired
	private PictureOfYearByHand pictureOfYear;

	@Autowired
	private MunicipalYears years;

	/** Before others take tasks on. */
	@Order(1)
	@ParameterizedTest
	@CsvSource(textBlock = ApplicationsByHand.TASKS)
	void everybodyFindsTheirTasksInRussian(String user, String task) {
		applications().findTasks(user, task);
	}

	@Test
	void theCoordinatorSeesAllTasksOfTheMunicipality() {
		applications().findAllTasks();
	}

	@Test
	void theCoordinatorFollowsTheYearInCockpit() {
		applications().followTheYear(this.track.year());
	}

	@Test
	void theCoordinatorSeesSchoolsAndActivitiesOfTheYearInCockpit() {
		this.pictureOfYear.drive(chromium, this.port);
	}

	@ParameterizedTest
	@CsvSource({ "admin, admin", "region, cockpit" })
	void whoeverHasNoTasksFindsTheirApplication(String user, String application) {
		applications().findTheApplication(user, application);
	}

	@Test
	void aParticipantCommentsAndSeesTheProcess() {
		applications().comment();
	}

	@Test
	void theCoordinatorActsOnManyTasksAtTheDesk() {
		new DeskByHand().drive(chromium, this.port);
	}

	@Test
	void aYearThatIsOpenIsNotOpenedAgain() {
		applications().openTheYearAgain(this.track.year());
	}

	@Test
	void aRoadMapComesInFromAWordFile(@TempDir Path folder) throws IOException {
		this.roadmapByHand.drive(chromium, this.port, folder);
	}

	@Test
	void resultsComeInFromAnExcelFile(@TempDir Path folder) throws IOException {
		this.resultsByHand.drive(chromium, this.port, folder);
	}

	@Test
	void aSchoolKeepsItsDocumentsBesideItsTask(@TempDir Path folder) throws IOException {
		this.documentsByHand.drive(chromium, this.port, folder);
	}

	@Test
	void afterLogoutAReloadAsksToLogInAgain() {
		applications().logOut();
	}

	/**
	 * The other tests need the year to be under way, and the school not yet in its
	 * reports.
	 */
	@Test
	@Order(Integer.MAX_VALUE)
	void theYearIsClosedByHandFromItsRoundTableToTheNextRoadmap() {
		var year = SchoolYear.of(this.track.year());
		this.yearByHand.drive(chromium, this.port, year.lastDay());
		assertThat(this.years.find("yurga", year).orElseThrow().state()).isEqualTo(YearState.CLOSED);
	}

	@Test
	@Order(Integer.MAX_VALUE - 1)
	void aSchoolIsSupportedByHandFromTheInterviewToTheSummary(@TempDir Path folder) throws IOException {
		this.track.drive(chromium, this.port, folder);
		this.schoolsByHand.lookBack(chromium, this.port);
	}

	@Test
	void theCoordinatorLooksAtSchoolsAndIndicators() {
		this.schoolsByHand.drive(chromium, this.port);
	}

	@Test
	void theCoordinatorFindsWhatChangesAYear() {
		this.changesByHand.drive(chromium, this.port);
	}

	@Test
	void aSlowLineAndAScriptThatFailsLeaveTheTasksUsable() {
		new RoughLines().drive(chromium, this.port);
	}

	@Test
	void whatWasTypedIsThereInAnotherBrowserAndAfterARefusal() {
		new DraftsByHand().drive(chromium, this.port);
	}

	@Test
	void theCoordinatorSeesInCockpitWhatIsOnToday() {
		var today = new TodayByHand(chromium, this.port);
		today.look();
		today.onlyLook();
		today.accept();
	}

	@Test
	void cockpitGoesOnWithoutWhatIsMissing() {
		var today = new TodayByHand(chromium, this.port);
		today.followOldLinks();
		today.missScripts();
	}

	@Test
	void theLoadOfTheMonthsAheadIsSeenAndMunicipalitiesAreCompared() {
		var load = new LoadByHand(chromium, this.port);
		load.lookAhead();
		load.compare();
	}

	@Test
	void theSchoolAndTheHistoryOfItsMatterAreBesideATask() {
		new TaskTabsByHand(chromium, this.port).lookAtTheSchool();
	}

	@Test
	void aTaskIsDoneOnAPhone() {
		new TaskTabsByHand(chromium, this.port).workOnAPhone();
	}

	@Test
	void whatIsTypedOutlivesTheSession() {
		new TaskTabsByHand(chromium, this.port).goOnAfterTheSessionHasEnded();
	}

	/** From then on a step is open, which is where administrators land. */
	@Test
	@Order(Integer.MAX_VALUE - 2)
	void theAdministratorAddsAMunicipality(@TempDir Path folder) throws IOException {
		new FirstStepsByHand(chromium, this.port).drive(folder);
	}

	/** After all others, whose pictures the guides show. */
	@Order(Integer.MAX_VALUE)
	@Test
	void theGuidesShowPicturesOfThisRun() throws IOException {
		var pictures = GuidePictures.ofThisRun();
		assertThat(pictures).containsOnlyKeys(GuidePictures.TAKEN.keySet());
		GuidePictures.update(pictures);
	}

	private ApplicationsByHand applications() {
		return new ApplicationsByHand(chromium, this.port);
	}

}
