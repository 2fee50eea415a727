package org.vekha.responsible;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ModesTests {

	private final ResponsibleReader reader = ResponsibleReader.common();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					УО, ИМЦ, ОО               | Закрепить тьюторов         | EDUCATION_DEPARTMENT LEAD, METHODICAL_CENTRE CO_EXECUTOR, SCHOOL CO_EXECUTOR
					УО, ИМЦ, ОО               | Круглый стол с директорами | EDUCATION_DEPARTMENT LEAD, METHODICAL_CENTRE CO_EXECUTOR, SCHOOL PARTICIPANT
					ОО                        | Семинар для учителей       | SCHOOL LEAD
					ОО                        | Самооценка                 | SCHOOL LEAD
					УО, каждая школа          | Диагностика                | EDUCATION_DEPARTMENT LEAD, SCHOOL SEPARATE
					руководители ОО, педагоги | Диагностика                | SCHOOL LEAD
					НИРО, ШНОР                | Анализ кадров              | SCHOOL LEAD, EXTERNAL CO_EXECUTOR
					НИРО, УО, ОО              | Семинар                    | EDUCATION_DEPARTMENT LEAD, EXTERNAL PARTICIPANT, SCHOOL PARTICIPANT
					НИРО                      | Повышение квалификации     | METHODICAL_CENTRE LEAD, EXTERNAL CO_EXECUTOR
					УО, школы-партнёры        | Заключить договоры         | EDUCATION_DEPARTMENT LEAD, PARTNER CO_EXECUTOR
					Отдел ЗСиППС МБУ ИМЦ, ОО  | Сопровождение              | PSYCHOLOGICAL_SERVICE LEAD, SCHOOL CO_EXECUTOR
					муниципальная проектная команда | Программа            | WORKING_GROUP LEAD
					6 команд ШНОР             | Курсы                      | SCHOOL LEAD
					""")
	void tellsHowEachTakesPart(String phrase, String title, String expected) {
		var read = this.reader.read(phrase, title);
		assertThat(modes(read)).isEqualTo(expected);
	}

	@Test
	void letsSchoolsReportSeparatelyWhereTheyHaveAPartOfTheirOwn() {
		assertThat(modes(this.reader.read("методисты, руководители ОО", "Семинар", true)))
			.isEqualTo("METHODICAL_CENTRE LEAD, SCHOOL SEPARATE");
	}

	@Test
	void saysThatSomebodyAccompaniesAnInstitute() {
		assertThat(this.reader.read("ГБОУ ДПО НИРО", "Курсы").notes()).singleElement()
			.asString()
			.contains("методический центр");
		assertThat(this.reader.read("УО, НИРО", "Курсы").notes()).isEmpty();
	}

	private static String modes(ReadResponsible read) {
		return read.responsibilities()
			.stream()
			.map(responsibility -> responsibility.body() + " " + responsibility.mode())
			.collect(Collectors.joining(", "));
	}

}
