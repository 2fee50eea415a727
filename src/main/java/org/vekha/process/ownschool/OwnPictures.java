package org.vekha.process.ownschool;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.vekha.access.Accounts;
import org.vekha.cycle.SupportState;
import org.vekha.help.HelpRequest;
import org.vekha.help.HelpRequests;
import org.vekha.help.HelpState;
import org.vekha.municipality.Municipalities;
import org.vekha.municipality.Municipality;
import org.vekha.process.ownschool.OwnPicture.AskedHelp;
import org.vekha.process.ownschool.OwnPicture.Head;
import org.vekha.process.ownschool.OwnPicture.Later;
import org.vekha.reporting.AskedMonth;
import org.vekha.reporting.Standing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the page of a school shows.
 */
@Component
class OwnPictures {

	private static final int MOST_LATER = 20;

	private static final Comparator<OwnLine> URGENT = Comparator.comparing(OwnLine::standing)
		.thenComparing(OwnLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(OwnLine::title);

	private final OwnMeasures measures;

	private final OwnTasks tasks;

	private final Finished finished;

	private final HelpRequests help;

	private final Accounts accounts;

	private final Municipalities municipalities;

	private final Clock clock;

	OwnPictures(OwnMeasures measures, OwnTasks tasks, Finished finished, HelpRequests help, Accounts accounts,
			Municipalities municipalities, Clock clock) {
		this.measures = measures;
		this.tasks = tasks;
		this.finished = finished;
		this.help = help;
		this.accounts = accounts;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public OwnPicture of(OwnSchool own) {
		var municipality = this.municipalities.get(own.municipalityId());
		var month = new AskedMonth(municipality.today(this.clock));
		var lines = new ArrayList<>(this.tasks.of(own, month));
		lines.addAll(this.measures.of(own, month));
		lines.addAll(OwnAgreements.of(own, month));
		lines.sort(URGENT);
		var later = with(lines, Standing.LATER).toList();
		return new OwnPicture(head(own, month),
				Stream.concat(with(lines, Standing.ASKED), with(lines, Standing.ANSWERED)).toList(),
				new Later(later.size(), later.stream().limit(MOST_LATER).toList()), help(own, municipality),
				this.finished.of(own, lines));
	}

	LocalDate today(OwnSchool own) {
		return this.municipalities.get(own.municipalityId()).today(this.clock);
	}

	private Head head(OwnSchool own, AskedMonth month) {
		var support = own.support();
		return new Head(support.id(), own.school().shortName(), support.schoolYear().toString(),
				support.state().title(), support.state() == SupportState.PAUSED,
				this.accounts.nameOf(support.curator()), month.today(), month.lastDay());
	}

	private List<AskedHelp> help(OwnSchool own, Municipality municipality) {
		var found = this.help.of(own.supportId());
		var names = this.accounts.namesOf(found.stream()
			.flatMap(request -> Stream.of(request.askedBy(), request.endedBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList());
		return found.stream().map(request -> asked(request, names, municipality)).toList();
	}

	private static AskedHelp asked(HelpRequest request, Map<String, String> names, Municipality municipality) {
		return new AskedHelp(request.id(), request.text(), names.getOrDefault(request.askedBy(), request.askedBy()),
				day(request.askedAt(), municipality), request.state().title(), request.state() == HelpState.OPEN,
				request.answer(),
				(request.endedBy() != null) ? names.getOrDefault(request.endedBy(), request.endedBy()) : null);
	}

	private static LocalDate day(Instant moment, Municipality municipality) {
		return moment.atZone(municipality.zone()).toLocalDate();
	}

	private static Stream<OwnLine> with(List<OwnLine> lines, Standing standing) {
		return lines.stream().filter(line -> line.standing() == standing);
	}

}
