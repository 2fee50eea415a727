package org.vekha.identification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.vekha.assessment.AssessmentResult;
import org.vekha.assessment.NoDataReason;
import org.vekha.assessment.Procedure;
import org.vekha.assessment.ProcedureKind;
import org.vekha.shared.SchoolYear;

/**
 * The shares of «2» of the eight schools in the tables of Молчаново and Юрга; a dash is
 * no data.
 */
final class PrintedResults {

	private static final List<Procedure> COLUMNS = List.of(new Procedure(ProcedureKind.VPR, "МА", 5),
			new Procedure(ProcedureKind.VPR, "МА", 6), new Procedure(ProcedureKind.VPR, "РУ", 5),
			new Procedure(ProcedureKind.VPR, "РУ", 6), new Procedure(ProcedureKind.OGE, "МА", 9),
			new Procedure(ProcedureKind.OGE, "РУ", 9), new Procedure(ProcedureKind.EGE, "МА", 11),
			new Procedure(ProcedureKind.EGE, "РУ", 11));

	private static final String TABLE = """
			molchanovo-2 2018/2019  19  35  33  29  11   0   0   0
			molchanovo-2 2017/2018   0  38   0   8  17   0   0   0
			sarafanovka  2018/2019  33  75  33 100   0   0  50   0
			sarafanovka  2017/2018   -   -   -   -  20   0   0  20
			tungusovo    2018/2019  33  43  57  29   0   0  29  14
			tungusovo    2017/2018  33  71  17  86  10   0   0   0
			sulzat       2018/2019  17  60  17   0   0   0   0   0
			sulzat       2017/2018  75  33  50   -   0   0   0   0
			mogochino    2018/2019  38   6  19  43   0   0   0   0
			mogochino    2017/2018  17   5  46  50   5   0   0   0
			suyga        2018/2019  20  57  40   0   0   0   -   -
			suyga        2017/2018   -  25  17   -   0   0   0   0
			yurga-1      2018/2019  22  37  12  19   6   2   0   0
			yurga-1      2017/2018  33   -  51   -   0   2   0   0
			yurga-14     2018/2019  23  21  36   7   7   1  11   3
			yurga-14     2017/2018  34  46  45   -  11   3   0   0
			""";

	private PrintedResults() {
	}

	static List<AssessmentResult> of(String schoolId) {
		var results = new ArrayList<AssessmentResult>();
		TABLE.lines().map(line -> line.split("\\s+")).filter(row -> row[0].equals(schoolId)).forEach(row -> {
			for (int column = 0; column < COLUMNS.size(); column++) {
				results.add(result(schoolId, COLUMNS.get(column), SchoolYear.of(row[1]), row[column + 2]));
			}
		});
		return results;
	}

	private static AssessmentResult result(String schoolId, Procedure procedure, SchoolYear year, String printed) {
		var result = new AssessmentResult(schoolId, procedure, year);
		return printed.equals("-") ? result.without(NoDataReason.UNKNOWN)
				: result.with(new BigDecimal(printed), BigDecimal.ZERO, null);
	}

}
