package org.vekha.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.vekha.shared.SchoolYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every deadline: rendered in words and read again it is the same.
 */
class DeadlineRoundTripTests {

	private static final List<String> NOMINATIVE = List.of("январь", "февраль", "март", "апрель", "май", "июнь", "июль",
			"август", "сентябрь", "октябрь", "ноябрь", "декабрь");

	private static final List<String> GENITIVE = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля",
			"августа", "сентября", "октября", "ноября", "декабря");

	private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

	private static final Period PLAN = new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 8, 31));

	private final DeadlineReader reader = DeadlineReader.usual(PLAN);

	@Property
	void aMonthIsReadAgain(@ForAll("months") YearMonth month, @ForAll("style") Style style) {
		assertThat(read(style, name(month) + " " + month.getYear()).intervals()).containsExactly(days(month, month));
	}

	@Property
	void aMonthWithoutItsYearLiesInThePlan(@ForAll @IntRange(min = 1, max = 12) int month,
			@ForAll("style") Style style) {
		var expected = YearMonth.of((month > 8) ? 2020 : 2021, month);
		assertThat(read(style.bare(), name(expected)).intervals()).containsExactly(days(expected, expected));
	}

	@Property
	void aRangeOfMonthsIsReadAgain(@ForAll("months") YearMonth first, @ForAll @IntRange(min = 1, max = 11) int length,
			@ForAll("style") Style style) {
		var last = first.plusMonths(length);
		var years = (first.getYear() == last.getYear()) ? name(first) + style.dash() + name(last) + " " + last.getYear()
				: name(first) + " " + first.getYear() + style.year() + style.dash() + name(last) + " " + last.getYear();
		var deadline = read(style, years);
		assertThat(deadline.kind()).isEqualTo(DeadlineKind.INTERVAL);
		assertThat(deadline.intervals()).containsExactly(days(first, last));
	}

	@Property
	void severalMonthsAreReadAgain(@ForAll("months") YearMonth first,
			@ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 20) Integer> steps,
			@ForAll("style") Style style) {
		var months = new TreeSet<YearMonth>(List.of(first));
		steps.forEach(step -> months.add(first.plusMonths(step)));
		var phrase = months.stream()
			.map(month -> name(month) + " " + month.getYear() + style.year())
			.collect(Collectors.joining(", "));
		var deadline = this.reader.read(style.cased(phrase));
		assertThat(deadline.kind()).isEqualTo(DeadlineKind.DATES);
		assertThat(deadline.intervals())
			.containsExactlyElementsOf(months.stream().map(month -> days(month, month)).toList());
	}

	@Property
	void aDayIsReadAgain(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 6) int notation,
			@ForAll("style") Style style) {
		var deadline = read(style, written(day, notation));
		assertThat(deadline.kind()).isEqualTo(DeadlineKind.DATES);
		assertThat(deadline.intervals()).containsExactly(new Period(day, day));
	}

	@Property
	void aLastDayIsReadAgain(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 6) int notation,
			@ForAll("style") Style style) {
		for (var words : List.of("до ", "не позднее ", "к ", "по ")) {
			var deadline = read(style, words + written(day, notation));
			assertThat(deadline.kind()).isEqualTo(DeadlineKind.INTERVAL);
			assertThat(deadline.intervals()).containsExactly(new Period(null, day));
		}
	}

	@Property
	void aRangeOfDaysIsReadAgain(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 300) int length,
			@ForAll @IntRange(min = 0, max = 6) int notation, @ForAll("style") Style style) {
		var last = first.plusDays(length);
		var expected = new Period(first, last);
		assertThat(read(style, "с " + written(first, notation) + " по " + written(last, notation)).intervals())
			.containsExactly(expected);
		if (YearMonth.from(first).equals(YearMonth.from(last))) {
			var short1 = first.getDayOfMonth() + style.dash() + written(last, 0);
			var short2 = "с %d по %s".formatted(first.getDayOfMonth(), written(last, 5));
			assertThat(read(style, short1).intervals()).containsExactly(expected);
			assertThat(read(style, short2).intervals()).containsExactly(expected);
		}
	}

	@Property
	void quartersAreReadAgain(@ForAll @IntRange(min = 1, max = 4) int number,
			@ForAll @IntRange(min = 2019, max = 2023) int year, @ForAll boolean roman, @ForAll("style") Style style) {
		var written = roman ? ROMAN.get(number - 1) : String.valueOf(number);
		var first = YearMonth.of(year, number * 3 - 2);
		assertThat(this.reader.read(written + " квартал " + year + style.year()).intervals())
			.containsExactly(days(first, first.plusMonths(2)));
		var quarter = SchoolCalendar.usual(new SchoolYear(year)).quarters().get(number - 1);
		assertThat(this.reader.read("%s четверть %d/%d уч. года".formatted(written, year, year + 1)).intervals())
			.containsExactly(quarter);
	}

	@Property
	void monthsThatComeEveryYearAreReadAgain(@ForAll("monthNumbers") List<Integer> numbers,
			@ForAll("style") Style style) {
		var months = numbers.stream().map(number -> YearMonth.of((number > 8) ? 2020 : 2021, number)).sorted().toList();
		var names = months.stream().map(DeadlineRoundTripTests::name).collect(Collectors.joining(", "));
		var deadline = this.reader.read(style.cased("%d раза в год (%s)".formatted(numbers.size(), names)));
		assertThat(deadline.kind()).isEqualTo(DeadlineKind.RECURRING);
		assertThat(deadline.occurrences())
			.containsExactlyElementsOf(months.stream().map(month -> days(month, month)).toList());
	}

	@Property
	void aSlipInAMonthIsOverlooked(@ForAll("months") YearMonth month, @ForAll @IntRange(min = 1, max = 7) int place) {
		var name = name(month);
		Assume.that(name.length() > 5 && place < name.length() - 1);
		var swapped = name.substring(0, place) + name.charAt(place + 1) + name.charAt(place)
				+ name.substring(place + 2);
		var missing = name.substring(0, place) + name.substring(place + 1);
		for (var slip : List.of(swapped, missing,
				name.substring(0, place) + name.charAt(place) + name.substring(place))) {
			assertThat(this.reader.read(slip + " " + month.getYear()).intervals()).as(slip)
				.containsExactly(days(month, month));
		}
	}

	private Deadline read(Style style, String phrase) {
		return this.reader.read(style.cased(phrase) + style.year());
	}

	@Provide
	Arbitrary<YearMonth> months() {
		return Arbitraries.integers().between(0, 59).map(YearMonth.of(2019, 1)::plusMonths);
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 1800).map(LocalDate.of(2019, 1, 1)::plusDays);
	}

	@Provide
	Arbitrary<List<Integer>> monthNumbers() {
		return Arbitraries.integers().between(1, 12).list().uniqueElements().ofMinSize(2).ofMaxSize(4);
	}

	@Provide
	Arbitrary<Style> style() {
		var dashes = Arbitraries.of("-", " - ", "–", " – ", "- ", " —");
		var years = Arbitraries.of("", "г", "г.", " г.", " года", " год");
		return Combinators.combine(dashes, years, Arbitraries.of(0, 1, 2)).as(Style::new);
	}

	private static String written(LocalDate day, int notation) {
		int number = day.getDayOfMonth();
		int month = day.getMonthValue();
		return switch (notation) {
			case 0 -> "%02d.%02d.%d".formatted(number, month, day.getYear());
			case 1 -> "%d.%02d.%02d".formatted(number, month, day.getYear() % 100);
			case 2 -> "%02d/%02d/%d".formatted(number, month, day.getYear());
			case 3 -> day.toString();
			case 4 -> "%02d. %02d. %d".formatted(number, month, day.getYear());
			case 5 -> "%d %s %d".formatted(number, GENITIVE.get(month - 1), day.getYear());
			default -> "%d-го %s %d".formatted(number, GENITIVE.get(month - 1), day.getYear());
		};
	}

	private static String name(YearMonth month) {
		return NOMINATIVE.get(month.getMonthValue() - 1);
	}

	private static Period days(YearMonth first, YearMonth last) {
		return new Period(first.atDay(1), last.atEndOfMonth());
	}

	record Style(String dash, String year, int letters) {

		Style bare() {
			return new Style(this.dash, "", this.letters);
		}

		String cased(String phrase) {
			return switch (this.letters) {
				case 0 -> phrase;
				case 1 -> phrase.toUpperCase();
				default -> phrase.substring(0, 1).toUpperCase() + phrase.substring(1);
			};
		}

	}

}
