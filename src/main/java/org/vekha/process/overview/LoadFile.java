package org.vekha.process.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.vekha.export.ExcelTable;
import org.vekha.process.overview.Load.Series;

/**
 * The load as an Excel file: months by roles or people, and what it is that they have to
 * do.
 */
final class LoadFile {

	private LoadFile() {
	}

	static ExcelTable[] of(Load load) {
		return new ExcelTable[] { months(load), work(load) };
	}

	private static ExcelTable months(Load load) {
		var headers = new ArrayList<>(List.of("Месяц"));
		headers.addAll(load.series().stream().map(Series::title).toList());
		headers.addAll(List.of("Всего", "Из них открыто", "Запланировано", "Отметка"));
		var rows = IntStream.range(0, load.slots().size()).mapToObj(place -> {
			var slot = load.slots().get(place);
			var row = new ArrayList<Object>(List.of(slot.title()));
			load.series().forEach(one -> row.add(one.counts().get(place)));
			row.addAll(List.of(slot.total(), slot.open(), slot.planned(), slot.pile() ? "много дел" : ""));
			return (List<Object>) row;
		}).toList();
		return new ExcelTable("По месяцам", headers, rows);
	}

	private static ExcelTable work(Load load) {
		return new ExcelTable("Дела", List.of("Что нужно сделать", "Месяц", "Кто", "Сколько", "Состояние"),
				load.work()
					.stream()
					.map(line -> List.<Object>of(line.title(), load.slots().get(line.slot()).title(), line.role(),
							line.count(), (line.key() != null) ? "открыто" : "запланировано"))
					.toList());
	}

}
